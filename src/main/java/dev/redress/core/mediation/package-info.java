/// The mediation between customer and merchant (spec.md §5.3): who agreed to what, and how it
/// moves. What that means for the case is for the life cycle of the case to say.
@NullMarked
package dev.redress.core.mediation;

import org.jspecify.annotations.NullMarked;
