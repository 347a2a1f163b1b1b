/// Promises with a due time: stages, modes, policy, working calendar, and the watch that finds what
/// was warned or breached (spec.md §4).
@NullMarked
package dev.redress.core.sla;

import org.jspecify.annotations.NullMarked;
