/// The delivered rules, limits, calendars and words, read once at start and refused if anything is
/// wrong with them. Everybody else is given what was made of them: the types of `core`.
@NullMarked
package dev.redress.policy;

import org.jspecify.annotations.NullMarked;
