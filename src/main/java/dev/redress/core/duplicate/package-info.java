/// The same complaint, told through several doors, is recognised.
@NullMarked
package dev.redress.core.duplicate;

import org.jspecify.annotations.NullMarked;
