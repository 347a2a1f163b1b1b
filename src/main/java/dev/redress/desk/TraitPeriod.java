package dev.redress.desk;

import dev.redress.platform.Choice;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Period;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The period of a figure, and how the other parameters of its cases are read.
class TraitPeriod {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LENGTH_MAX = 200;

    @QueryParam("from")
    @Parameter(
            description = "ISO-8601 with offset; together with `to`",
            example = "2026-03-02T00:00:00+08:00")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(
            description = "Not included; at most 366 days after `from`",
            example = "2026-03-09T00:00:00+08:00")
    @Nullable String to;

    @QueryParam("by")
    @Parameter(
            description =
                    "What happened in the period: RECEIVED (default), DUE (a promise fell due),"
                            + " APPEALED (an appeal was decided) or ASKED (a party was)")
    @Nullable String by;

    final @Nullable Period period() {
        if (from == null && to == null) {
            return null;
        }
        requireBoth("from", from, "to", to);
        Instant begin = instant("from", Objects.requireNonNull(from));
        Instant end = instant("to", Objects.requireNonNull(to));
        if (!begin.isBefore(end)) {
            throw InvalidInput.of("to", "OUT_OF_RANGE", "must be after from");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw InvalidInput.of("to", "OUT_OF_RANGE", "must be at most 366 days after from");
        }
        return new Period(begin, end);
    }

    static @Nullable Boolean truth(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw InvalidInput.of(field, "WRONG_TYPE", "must be true or false");
        }
        return Boolean.valueOf(text);
    }

    static @Nullable Integer number(String field, @Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : most + 1;
        if (number > most) {
            throw InvalidInput.of(field, "OUT_OF_RANGE", "must be 0 to " + most);
        }
        return number;
    }

    static <E extends Enum<E>> @Nullable E oneOf(String field, @Nullable String value, E[] values) {
        return value == null ? null : Choice.named(field, value, values);
    }

    static @Nullable String sizedOrAbsent(String field, @Nullable String value) {
        return value == null ? null : sized(field, value);
    }

    static String sized(String field, String value) {
        if (value.isBlank() || value.length() > LENGTH_MAX) {
            throw InvalidInput.of(
                    field, "SIZE", "must have 1 to %d characters".formatted(LENGTH_MAX));
        }
        return value;
    }

    static void requireBoth(
            String one, @Nullable String first, String other, @Nullable String second) {
        if (first == null || second == null) {
            throw InvalidInput.of(
                    first == null ? one : other, "REQUIRED", "goes together with the other");
        }
    }

    private static Instant instant(String field, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw InvalidInput.of(field, "WRONG_TYPE", "must be ISO-8601 with offset");
        }
    }
}
