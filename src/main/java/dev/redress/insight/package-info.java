/// Tells people what many cases have in common: sudden rises, and mass complaints, whose cases are
/// graded together.
@NullMarked
package dev.redress.insight;

import org.jspecify.annotations.NullMarked;
