package dev.redress.core.sla;

import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;

/// Words for the tests of this package. All times are China Standard Time.
final class SlaFixture {
    static final Instant MONDAY_10AM = at("2026-03-02T10:00");

    private SlaFixture() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.ZONE).toInstant();
    }

    static CaseFacts complaint(Severity severity, Risk risk, Instant receivedAt) {
        return new CaseFacts(Kind.COMPLAINT, severity, risk, false, receivedAt);
    }

    static CaseFacts matter(Kind kind, String receivedAt) {
        return new CaseFacts(kind, Severity.GENERAL, Risk.LOW, false, at(receivedAt));
    }

    static Deadline deadline(List<Deadline> deadlines, Stage stage) {
        return deadlines.stream()
                .filter(deadline -> deadline.stage() == stage)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(stage.name()));
    }

    static List<Stage> stages(List<Deadline> deadlines) {
        return deadlines.stream().map(Deadline::stage).toList();
    }

    /// An elapsed-time promise of an agent from Monday 10:00 on.
    static Deadline promise(Stage stage, Duration length, Target... targets) {
        Due due = WorkCalendar.cal(MONDAY_10AM, length);
        return new Deadline(
                stage,
                Allowance.elapsed(length),
                DeadlineState.RUNNING,
                MONDAY_10AM,
                due.dueAt(),
                due.warnAt(),
                null,
                null,
                null,
                Duration.ZERO,
                Role.AGENT,
                null,
                1,
                "",
                false,
                List.of(targets));
    }
}
