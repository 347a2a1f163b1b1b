/// Incidents are reported, declared, answered by their plan, and closed with a review.
@NullMarked
package dev.redress.incident;

import org.jspecify.annotations.NullMarked;
