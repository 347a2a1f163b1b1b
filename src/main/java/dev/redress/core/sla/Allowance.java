package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/// How long a stage may take, and how that is counted (spec.md §4.2). Written `CAL PT48H`, `WD 7`,
/// `DAY 7`, `NEXT_START`.
///
/// @param duration for `CAL` only, otherwise zero
/// @param days for `WD` and `DAY` only, otherwise 0
public record Allowance(Mode mode, Duration duration, int days) {

    /// Nothing is promised for longer; keeps counting bounded.
    static final int DAYS_MAX = 3_660;

    public Allowance {
        if (!isPossible(mode, duration, days)) {
            throw new IllegalArgumentException("needs a length that fits " + mode);
        }
    }

    public static Allowance elapsed(Duration duration) {
        return new Allowance(Mode.CAL, duration, 0);
    }

    /// Reads what [#toString] wrote; anything else is refused.
    public static Allowance parse(String written) {
        String[] parts = written.split(" ", 2);
        Mode mode = Mode.valueOf(parts[0]);
        String length = parts.length == 1 ? "" : parts[1];
        try {
            return switch (mode) {
                case CAL -> new Allowance(mode, Duration.parse(length), 0);
                case WD, DAY -> new Allowance(mode, Duration.ZERO, Integer.parseInt(length));
                case NEXT_START -> new Allowance(mode, Duration.ZERO, 0);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("No allowance: " + written, e);
        }
    }

    /// Whether it depends on which days are worked.
    boolean needsCalendar() {
        return mode == Mode.WD;
    }

    /// When it is used up, counted from `start`.
    Due from(Instant start, WorkCalendar calendar) {
        return switch (mode) {
            case CAL -> WorkCalendar.cal(start, duration);
            case WD -> calendar.workingDays(start, days);
            case NEXT_START -> calendar.nextStart(start);
            case DAY -> calendar.days(start, days);
        };
    }

    @Override
    public String toString() {
        return switch (mode) {
            case CAL -> mode + " " + duration;
            case WD, DAY -> mode + " " + days;
            case NEXT_START -> mode.name();
        };
    }

    /// Whether something can be promised or aimed at for so long.
    static boolean isLength(Duration duration) {
        return duration.isPositive() && duration.compareTo(Duration.ofDays(DAYS_MAX)) <= 0;
    }

    static boolean isPossible(Mode mode, Duration duration, int days) {
        return switch (mode) {
            case CAL -> isLength(duration) && days == 0;
            case WD, DAY -> duration.isZero() && days >= 1 && days <= DAYS_MAX;
            case NEXT_START -> duration.isZero() && days == 0;
        };
    }
}
