/// Incidents and the plans for them: what is detected is declared, answered by a plan, recovered
/// from, and closed with a review (spec.md §5.4).
@NullMarked
package dev.redress.core.incident;

import org.jspecify.annotations.NullMarked;
