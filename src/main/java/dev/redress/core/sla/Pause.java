package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;

/// A time in which the promises of a case stand still (spec.md §4.2, rule 8).
///
/// Elapsed time moves by the exact length of the pause. Of working days the remaining core-window
/// time is kept, and counted on from the end of the pause.
///
/// @param to the instant of the resumption, not before `from`
public record Pause(Instant from, Instant to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end at " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /// Where no open time was left, as of a time that a cap decided, it stays unless the pause ends
    /// later.
    private Instant afterOpenTime(Instant ahead, Duration left, WorkCalendar calendar) {
        if (left.isZero()) {
            return ahead.isAfter(to) ? ahead : to;
        }
        return calendar.afterOpenTime(to, left);
    }

    /// Where an instant that had not passed when the pause began lies now; one already past stays.
    Instant shift(Instant ahead, Mode mode, WorkCalendar calendar) {
        if (ahead.isBefore(from)) {
            return ahead;
        }
        if (ahead.equals(from)) {
            // Nothing was left, and still it had not passed: it passes when the clock runs again.
            return to;
        }
        return switch (mode) {
            case CAL, NEXT_START, DAY -> ahead.plus(length());
            case DATE -> ahead;
            case WD -> afterOpenTime(ahead, calendar.openTime(from, ahead), calendar);
        };
    }
}
