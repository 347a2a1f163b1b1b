/// Which promises are likely to be broken, and why: the time that is left, the work that is left,
/// and the hours in which somebody is there to do it.
@NullMarked
package dev.redress.core.outlook;

import org.jspecify.annotations.NullMarked;
