/// Business time is counted by any calendar, for whoever asks: when something is due, how much open
/// time has elapsed, whether the office is open. What counts is said in
/// [dev.redress.core.businesstime].
@NullMarked
package dev.redress.businesstime;

import org.jspecify.annotations.NullMarked;
