package dev.redress.core.businesstime;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A span of the wall clock on one day, half-open.
///
/// @param from in seconds of the day
/// @param to in seconds of the day, after `from`; 86,400 is `24:00`
public record DaySpan(int from, int to) {

    static final int DAY_SECONDS = 86_400;

    private static final Pattern TIME =
            Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?|24:00(?::00)?");

    public DaySpan {
        if (from < 0 || to <= from || to > DAY_SECONDS) {
            throw new IllegalArgumentException(
                    "A day has no span from %d to %d".formatted(from, to));
        }
    }

    /// Reads `HH:MM` or `HH:MM:SS`, up to `24:00`; empty if `time` is neither.
    public static OptionalInt secondOfDay(String time) {
        if (!TIME.matcher(time).matches()) {
            return OptionalInt.empty();
        }
        int seconds = time.length() > 5 ? number(time, 6) : 0;
        return OptionalInt.of((number(time, 0) * 60 + number(time, 3)) * 60 + seconds);
    }

    boolean overlaps(DaySpan other) {
        return from < other.to && other.from < to;
    }

    private static int number(String time, int at) {
        return Integer.parseInt(time, at, at + 2, 10);
    }
}
