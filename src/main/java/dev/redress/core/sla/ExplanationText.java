package dev.redress.core.sla;

import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts an explanation into sentences that a customer can check with a pencil.
///
/// @param language `zh-CN` or `en`
public record ExplanationText(Wording wording, String language) {

    public List<String> of(Explanation explained) {
        List<String> sentences = new ArrayList<>();
        sentences.add(start(explained));
        explained.spans().forEach(span -> sentences.add(day(span)));
        explained.standStills().forEach(pause -> sentences.add(standStill(pause)));
        if (explained.deadline().state() != DeadlineState.PAUSED) {
            String dueAt = PrintedTime.of(explained.deadline().dueAt());
            sentences.add(say(Template.EXPLAIN_DUE, Map.of("dueAt", dueAt)));
        }
        if (explained.deadline().provisional()) {
            sentences.add(say(Template.EXPLAIN_PROVISIONAL, Map.of()));
        }
        return sentences;
    }

    private String start(Explanation explained) {
        Deadline deadline = explained.deadline();
        String calendars = deadline.calendarVersion();
        return say(
                Template.EXPLAIN_START,
                Map.of(
                        "stage", wording.name(deadline.stage(), language),
                        "allowance", allowance(deadline.allowance()),
                        "startAt", PrintedTime.of(explained.countedFrom()),
                        "policy", String.valueOf(deadline.policyVersion()),
                        "calendars", calendars.isEmpty() ? "–" : calendars));
    }

    /// How long something may take: `自然时间 24 小时,昼夜连续计算`.
    public String allowance(Allowance allowance) {
        String count = String.valueOf(allowance.days());
        return switch (allowance.mode()) {
            case CAL ->
                    say(Template.EXPLAIN_ELAPSED, Map.of("length", length(allowance.duration())));
            case WD -> workingDays(allowance, count);
            case DAY, DATE -> say(Template.EXPLAIN_CALENDAR_DAYS, Map.of("count", count));
            case NEXT_START -> say(Template.EXPLAIN_NEXT_START, Map.of());
        };
    }

    private String workingDays(Allowance allowance, String count) {
        Duration cap = allowance.cap();
        return cap == null
                ? say(Template.EXPLAIN_WORKING_DAYS, Map.of("count", count))
                : say(
                        Template.EXPLAIN_WORKING_DAYS_CAPPED,
                        Map.of("count", count, "cap", length(cap)));
    }

    private String day(CountedSpan span) {
        return switch (span.reason()) {
            case COUNTED ->
                    say(
                            Template.EXPLAIN_COUNTED,
                            Map.of(
                                    "date", span.date().toString(),
                                    "kind", wording.name(span.kind(), language),
                                    "from", time(span.from()),
                                    "to", end(span),
                                    "length", length(span.counted()),
                                    "number", String.valueOf(span.number())));
            case START_DAY, DAY_OFF, PAUSED ->
                    say(
                            Template.EXPLAIN_SKIPPED,
                            Map.of(
                                    "date", span.date().toString(),
                                    "kind", wording.name(span.kind(), language),
                                    "reason", wording.name(span.reason(), language)));
        };
    }

    private String standStill(StandStill pause) {
        String from = PrintedTime.of(pause.from());
        String left = length(pause.left());
        return pause.to() == null
                ? say(Template.EXPLAIN_STANDING, Map.of("from", from, "left", left))
                : say(
                        Template.EXPLAIN_PAUSE,
                        Map.of("from", from, "to", PrintedTime.of(pause.to()), "left", left));
    }

    /// `48 h 30 min`; units without a count are left out.
    private String length(Duration length) {
        List<String> parts = new ArrayList<>();
        addPart(parts, length.toHours(), ChronoUnit.HOURS);
        addPart(parts, length.toMinutesPart(), ChronoUnit.MINUTES);
        addPart(parts, length.toSecondsPart(), ChronoUnit.SECONDS);
        return parts.isEmpty()
                ? "0 " + wording.name(ChronoUnit.MINUTES, language)
                : String.join(" ", parts);
    }

    private void addPart(List<String> parts, long count, ChronoUnit unit) {
        if (count > 0) {
            parts.add(count + " " + wording.name(unit, language));
        }
    }

    private static String time(Instant at) {
        return LocalTime.ofInstant(at, WorkCalendar.ZONE).withNano(0).toString();
    }

    /// The end of a day is its 24:00, not the next day's 00:00.
    private static String end(CountedSpan span) {
        boolean isEndOfDay = WorkCalendar.dateOf(span.to()).isAfter(span.date());
        return isEndOfDay ? "24:00" : time(span.to());
    }

    private String say(Template template, Map<String, String> values) {
        return wording.text(template, language, values);
    }
}
