package dev.redress.businesstime;

import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.core.businesstime.PausedCalendar;
import dev.redress.core.businesstime.Span;
import dev.redress.platform.InvalidInput;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers questions about business time. What is wrong with a question is an [InvalidInput].
@Singleton
class BusinessTime {

    private final Calendars calendars;

    BusinessTime(Calendars calendars) {
        this.calendars = calendars;
    }

    Uni<DueAnswer> due(DueRequest request) {
        Asked asked = new Asked();
        Duration duration = request.duration();
        Integer workingDays = request.workingDays();
        Optional<BusinessCalendar> calendar =
                asked.calendar(request.calendar(), request.calendarId());
        Instant start = asked.instant("start", request.start());
        asked.exactlyOne("duration", duration, "workingDays", workingDays);
        asked.workingDays(workingDays);
        List<Span> pauses = asked.pauses(request.pauses());
        asked.refuseIfAnyError();
        Uni<BusinessCalendar> found = find(calendar, request.calendarId());
        if (workingDays != null) {
            return found.map(by -> dueInWorkingDays(by, start, workingDays, pauses));
        }
        Duration budget = Objects.requireNonNull(duration);
        return found.map(by -> dueAfter(by, start, budget, pauses));
    }

    Uni<ElapsedAnswer> elapsed(ElapsedRequest request) {
        Asked asked = new Asked();
        Optional<BusinessCalendar> calendar =
                asked.calendar(request.calendar(), request.calendarId());
        Instant start = asked.instant("start", request.start());
        Instant end = asked.instant("end", request.end());
        List<Span> pauses = asked.pauses(request.pauses());
        asked.refuseIfAnyError();
        return find(calendar, request.calendarId())
                .map(found -> ElapsedAnswer.of(found.pausedIn(pauses).elapsed(start, end)));
    }

    Uni<OpenAnswer> open(OpenRequest request) {
        Asked asked = new Asked();
        Optional<BusinessCalendar> calendar =
                asked.calendar(request.calendar(), request.calendarId());
        Instant at = asked.instant("at", request.at());
        asked.refuseIfAnyError();
        return find(calendar, request.calendarId())
                .map(found -> new OpenAnswer(found.isOpen(at), found.isWorkday(at)));
    }

    private Uni<BusinessCalendar> find(Optional<BusinessCalendar> inline, @Nullable String id) {
        if (id == null) {
            return Uni.createFrom().item(inline.orElseThrow());
        }
        return calendars
                .named(id)
                .map(found ->
                        found.orElseThrow(() ->
                                InvalidInput.of(
                                        "calendarId",
                                        "UNKNOWN_VALUE",
                                        "is no calendar of this desk")));
    }

    private static DueAnswer dueAfter(
            BusinessCalendar calendar, Instant start, Duration budget, List<Span> pauses) {
        PausedCalendar paused = calendar.pausedIn(pauses);
        return Asked.answer(
                "duration",
                () -> {
                    Instant dueAt = paused.due(start, budget);
                    List<Span> spans =
                            dueAt.isBefore(start)
                                    ? paused.spans(dueAt, start)
                                    : paused.spans(start, dueAt);
                    return DueAnswer.of(dueAt, spans, calendar.zone());
                });
    }

    /// The day of the start is not counted, and so not shown.
    private static DueAnswer dueInWorkingDays(
            BusinessCalendar calendar, Instant start, int count, List<Span> pauses) {
        PausedCalendar paused = calendar.pausedIn(pauses);
        return Asked.answer(
                "workingDays",
                () -> {
                    Instant dueAt = paused.dueInWorkingDays(start, count);
                    Instant first = calendar.endOfDay(start);
                    return DueAnswer.of(dueAt, paused.spans(first, dueAt), calendar.zone());
                });
    }
}
