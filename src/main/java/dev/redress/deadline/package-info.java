/// Sweeps find what must be warned of, was breached, or has gone stale.
@NullMarked
package dev.redress.deadline;

import org.jspecify.annotations.NullMarked;
