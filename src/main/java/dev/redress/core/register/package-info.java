/// What the registers of the desk have in common: incidents, security events, violations and
/// inspections are kept, changed by commands, watched, and never forget what happened to them.
@NullMarked
package dev.redress.core.register;

import org.jspecify.annotations.NullMarked;
