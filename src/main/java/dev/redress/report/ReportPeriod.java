package dev.redress.report;

import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Period;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// From when to when. Read as text, so that a wrong value is told as such.
class ReportPeriod {

    private static final Duration LONGEST = Duration.ofDays(366);

    @QueryParam("from")
    @Parameter(description = "ISO-8601 with offset", example = "2026-03-02T00:00:00+08:00")
    @Nullable String from;

    @QueryParam("to")
    @Parameter(
            description = "Not included; at most 366 days after `from`",
            example = "2026-03-09T00:00:00+08:00")
    @Nullable String to;

    private final List<FieldError> errors = new ArrayList<>();

    Period period() {
        Instant begin = read("from", from);
        Instant end = read("to", to);
        if (begin != null && end != null && !begin.isBefore(end)) {
            errors.add(new FieldError("to", "OUT_OF_RANGE", "must be after from"));
        } else if (begin != null
                && end != null
                && Duration.between(begin, end).compareTo(LONGEST) > 0) {
            errors.add(new FieldError("to", "OUT_OF_RANGE", "must be at most 366 days after from"));
        }
        if (begin == null || end == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Period(begin, end);
    }

    private @Nullable Instant read(String field, @Nullable String text) {
        if (text == null) {
            errors.add(new FieldError(field, "REQUIRED", "is missing"));
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            errors.add(new FieldError(field, "WRONG_TYPE", "must be ISO-8601 with offset"));
            return null;
        }
    }
}
