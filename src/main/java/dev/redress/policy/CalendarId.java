package dev.redress.policy;

import dev.redress.platform.InvalidInput;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of calendars: `CN` is the desk's own, `CN-2027` the statutory days of one of its years.
final class CalendarId {

    static final String DESK = "CN";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern YEAR = Pattern.compile("CN-(20\\d\\d|2100)");

    private CalendarId() {}

    /// The year whose days the calendar holds; empty for every other one.
    static Optional<Integer> yearOf(String id) {
        Matcher matcher = YEAR.matcher(id);
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    /// @throws InvalidInput for what no calendar of the platform can be called
    static void requireFree(String id) {
        boolean ofDesk = id.equals(DESK) || id.startsWith(DESK + "-");
        if (ofDesk || !NAME.matcher(id).matches()) {
            throw InvalidInput.of(
                    "id",
                    "INVALID_FORMAT",
                    "must be CN-2000 to CN-2100 for statutory days, or else up to 64 letters,"
                            + " digits, dots, hyphens and underscores that do not begin with CN-");
        }
    }

    static String ofYear(int year) {
        return DESK + "-" + year;
    }
}
