package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long a stage may take, and how that is counted (spec.md §4.2). Written `CAL PT48H`, `WD 7`,
/// `DAY 7`, `DATE 5`, `NEXT_START`; with what is not usual behind it, `CAL PT48H warn 50`, `WD 2
/// cap PT96H`.
///
/// @param duration for `CAL` only, otherwise zero
/// @param days for `WD`, `DAY` and `DATE` only, otherwise 0
/// @param warnAtPercent after how much of a `CAL` duration people are warned, 75 for all others
/// @param cap for `WD` only: used up no later than after this elapsed time (CON-03)
public record Allowance(
        Mode mode, Duration duration, int days, int warnAtPercent, @Nullable Duration cap) {

    static final int WARN_AT_PERCENT = 75;

    private static final String WARN = " warn ";
    private static final String CAP = " cap ";

    /// Nothing is promised for longer; keeps counting bounded.
    static final int DAYS_MAX = 3_660;

    public Allowance {
        if (!isPossible(mode, duration, days)) {
            throw new IllegalArgumentException("needs a length that fits " + mode);
        }
    }

    public Allowance(Mode mode, Duration duration, int days) {
        this(mode, duration, days, WARN_AT_PERCENT, null);
    }

    /// @param warnAtPercent the usual if left out
    Allowance(
            Mode mode,
            Duration duration,
            int days,
            @Nullable Integer warnAtPercent,
            @Nullable Duration cap) {
        this(
                mode,
                duration,
                days,
                warnAtPercent == null ? WARN_AT_PERCENT : warnAtPercent.intValue(),
                cap);
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
                case CAL -> elapsed(length.split(WARN, 2));
                case WD -> workingDays(length.split(CAP, 2));
                case DAY, DATE -> new Allowance(mode, Duration.ZERO, Integer.parseInt(length));
                case NEXT_START -> new Allowance(mode, Duration.ZERO, 0);
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("No allowance: " + written, e);
        }
    }

    private static Allowance elapsed(String[] parts) {
        int warnAtPercent = parts.length == 1 ? WARN_AT_PERCENT : Integer.parseInt(parts[1]);
        return new Allowance(Mode.CAL, Duration.parse(parts[0]), 0, warnAtPercent, null);
    }

    private static Allowance workingDays(String[] parts) {
        Duration cap = parts.length == 1 ? null : Duration.parse(parts[1]);
        return new Allowance(
                Mode.WD, Duration.ZERO, Integer.parseInt(parts[0]), WARN_AT_PERCENT, cap);
    }

    /// Whether it allows the same time, whenever it warns.
    boolean isAsLongAs(Allowance other) {
        return mode == other.mode
                && days == other.days
                && duration.equals(other.duration)
                && Objects.equals(cap, other.cap);
    }

    /// Whether it depends on which days are worked.
    boolean needsCalendar() {
        return mode == Mode.WD || mode == Mode.DATE;
    }

    /// When it is used up, counted from `start`.
    Due from(Instant start, WorkCalendar calendar) {
        return switch (mode) {
            case CAL -> WorkCalendar.cal(start, duration, warnAtPercent);
            case WD -> capped(start, calendar.workingDays(start, days));
            case NEXT_START -> calendar.nextStart(start);
            case DAY -> calendar.days(start, days);
            case DATE -> calendar.date(start, days);
        };
    }

    private Due capped(Instant start, Due counted) {
        return cap == null ? counted : counted.notAfter(WorkCalendar.cal(start, cap));
    }

    @Override
    public String toString() {
        return switch (mode) {
            case CAL ->
                    mode
                            + " "
                            + duration
                            + (warnAtPercent == WARN_AT_PERCENT ? "" : WARN + warnAtPercent);
            case WD -> mode + " " + days + (cap == null ? "" : CAP + cap);
            case DAY, DATE -> mode + " " + days;
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
            case WD, DAY, DATE -> duration.isZero() && days >= 1 && days <= DAYS_MAX;
            case NEXT_START -> duration.isZero() && days == 0;
        };
    }
}
