/// Who must answer an emergency, and who is alarmed when they do not (ESC-11): each team has a
/// chain of people, alerted one after another until somebody acknowledges.
@NullMarked
package dev.redress.core.duty;

import org.jspecify.annotations.NullMarked;
