/// The people of the desk as routing and rosters need them: what they can do, how much at once, and
/// when they are there. An account says who may sign in; a profile says whom to give work to.
@NullMarked
package dev.redress.core.staff;

import org.jspecify.annotations.NullMarked;
