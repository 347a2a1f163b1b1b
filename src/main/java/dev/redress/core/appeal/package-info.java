/// The review of a decision, asked for by a customer who is not satisfied with it (spec.md §5.2):
/// what an appeal is and how it moves. When it may be filed and who may review it is for the life
/// cycle of the case to say.
@NullMarked
package dev.redress.core.appeal;

import org.jspecify.annotations.NullMarked;
