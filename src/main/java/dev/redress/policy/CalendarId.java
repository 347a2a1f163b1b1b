package dev.redress.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of calendars: `CN` is the desk's own, `CN-2027` the statutory days of one of its years.
final class CalendarId {

    static final String DESK = "CN";

    private static final Pattern YEAR = Pattern.compile("CN-(20\\d\\d|2100)");

    private CalendarId() {}

    /// The year whose days the calendar holds; empty for every other one.
    static Optional<Integer> yearOf(String id) {
        Matcher matcher = YEAR.matcher(id);
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    static String ofYear(int year) {
        return DESK + "-" + year;
    }
}
