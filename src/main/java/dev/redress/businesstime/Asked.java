package dev.redress.businesstime;

import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.core.businesstime.BusinessTimeRefused;
import dev.redress.core.businesstime.BusinessTimeRefused.Reason;
import dev.redress.core.businesstime.Span;
import dev.redress.platform.CalendarForm;
import dev.redress.platform.InputErrors;
import dev.redress.platform.InvalidInput;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a question, so that the caller learns all at once.
final class Asked {

    private static final int PAUSES_MAX = 1_000;

    private final InputErrors errors = new InputErrors();

    static <T> T body(@Nullable T body) {
        if (body == null) {
            throw InvalidInput.of("", "REQUIRED", "a body is required");
        }
        return body;
    }

    /// The calendar that stands in the request; absent if it only has a name, or is flawed.
    Optional<BusinessCalendar> calendar(@Nullable CalendarForm form, @Nullable String id) {
        exactlyOne("calendar", form, "calendarId", id);
        try {
            return Optional.ofNullable(form).map(written -> written.toCalendar("calendar"));
        } catch (InvalidInput e) {
            errors.addAll(e);
            return Optional.empty();
        }
    }

    /// An instant that business time reaches.
    Instant instant(String field, @Nullable OffsetDateTime time) {
        if (time == null) {
            add(field, "REQUIRED", "is required");
            return Instant.EPOCH;
        }
        Instant at = time.toInstant();
        if (!BusinessCalendar.reaches(at)) {
            Reason reason = Reason.OUT_OF_RANGE;
            add(field, reason.name(), reason.message());
        }
        return at;
    }

    List<Span> pauses(@Nullable List<@Nullable PauseForm> pauses) {
        List<Span> spans = new ArrayList<>();
        if (pauses != null && pauses.size() > PAUSES_MAX) {
            add("pauses", "TOO_MANY", "can be at most %d".formatted(PAUSES_MAX));
        } else if (pauses != null) {
            for (int i = 0; i < pauses.size(); i++) {
                pause("pauses[%d]".formatted(i), pauses.get(i)).ifPresent(spans::add);
            }
        }
        return spans;
    }

    private Optional<Span> pause(String field, @Nullable PauseForm pause) {
        if (pause == null) {
            add(field, "REQUIRED", "must be an object");
            return Optional.empty();
        }
        Instant from = instant(field + ".from", pause.from());
        Instant to = instant(field + ".to", pause.to());
        return Optional.of(new Span(from, to));
    }

    void exactlyOne(String field, @Nullable Object one, String otherField, @Nullable Object other) {
        if ((one == null) == (other == null)) {
            add(field, "REQUIRED", "give exactly one of %s and %s".formatted(field, otherField));
        }
    }

    void workingDays(@Nullable Integer count) {
        if (count != null && count < 1) {
            add("workingDays", "OUT_OF_RANGE", "must be at least 1");
        }
    }

    void refuseIfAnyError() {
        errors.refuseIfAny();
    }

    /// The answer, or the reason why there is none, as an error of `field`.
    static <T> T answer(String field, Supplier<T> question) {
        try {
            return question.get();
        } catch (BusinessTimeRefused e) {
            throw InvalidInput.of(field, e.reason().name(), e.reason().message());
        }
    }

    private void add(String field, String code, String message) {
        errors.add(field, code, message);
    }
}
