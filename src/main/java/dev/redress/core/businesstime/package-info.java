/// Business time: what a clock on the office wall shows that stands still while the office is
/// closed.
///
/// - A calendar is [OpeningHours] in a zone: a week, holidays, overrides and breaks. A holiday
///   clears the day, an override replaces the week, then breaks are taken out.
/// - Spans are half-open. Time is counted in real hours: a day of 23 or 25 hours is one.
/// - A wall-clock time that does not exist moves forward by the gap; one that happens twice means
///   its first occurrence. A date that the zone skipped as a whole has no open time.
/// - A budget that ends exactly at a close is due at that close, and counted backwards, one that
///   ends exactly at an opening is due at that opening. A zero budget is due at the next open
///   instant.
/// - A start in closed time counts from the next opening, backwards from the previous close.
/// - Pauses are taken out; only their open part has length. A reversed range is zero.
/// - Nothing is rounded: budgets, starts and pauses count to the nanosecond.
///
/// No operation costs more for a longer budget. Each year is a table of its open spans with running
/// sums, made when it is first asked for and kept; the years have running sums of their own.
@NullMarked
package dev.redress.core.businesstime;

import org.jspecify.annotations.NullMarked;
