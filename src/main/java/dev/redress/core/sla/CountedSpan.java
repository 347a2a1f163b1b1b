package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// A piece of a day, and whether it counts towards a due time.
///
/// @param date in the zone of the desk
/// @param from in the day, half-open; both ends are those of the day where nothing counts
/// @param counted zero where nothing counts
/// @param number which of the counted days it is, from 1; 0 where nothing counts
public record CountedSpan(
        LocalDate date,
        DayKind kind,
        Instant from,
        Instant to,
        Duration counted,
        int number,
        Reason reason) {

    /// Why it counts, or not.
    public enum Reason {
        COUNTED,
        /// Working days and calendar days are counted from the day after the start.
        START_DAY,
        DAY_OFF,
        /// The clock stood still all day, or as long as the desk was open.
        PAUSED
    }
}
