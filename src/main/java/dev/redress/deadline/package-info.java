/// Time passes: what must be warned of, was not done in time, or has gone stale is found and
/// written down; a case whose customer stays silent is closed, and one that waited long enough goes
/// on.
///
/// Sweeps may run late, twice, or on several machines at once. Everything is told once and with its
/// true time.
@NullMarked
package dev.redress.deadline;

import org.jspecify.annotations.NullMarked;
