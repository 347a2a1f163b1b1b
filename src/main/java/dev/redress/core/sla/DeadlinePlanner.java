package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which promises a case gets, by the policy in force at its receipt.
///
/// Deadlines come in the order of the stages, each stage once.
public final class DeadlinePlanner {
    private final PolicyBook policies;
    private final WorkCalendar calendar;

    public DeadlinePlanner(PolicyBook policies, WorkCalendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    /// What is promised by the receipt itself.
    public List<Deadline> atReceipt(CaseFacts facts) {
        return rulesFor(facts).values().stream()
                .filter(rule -> rule.startEvent().isReceipt())
                .map(rule -> deadline(rule, facts, facts.receivedAt()))
                .toList();
    }

    /// What `trigger` sets running at `at`.
    public List<Deadline> started(Trigger trigger, CaseFacts facts, Instant at) {
        return rulesFor(facts).values().stream()
                .filter(rule -> rule.startEvent() == trigger)
                .map(rule -> deadline(rule, facts, at))
                .toList();
    }

    /// One stage, set running at `at`; empty if such a case does not have it.
    public Optional<Deadline> start(Stage stage, CaseFacts facts, Instant at) {
        return Optional.ofNullable(rulesFor(facts).get(stage))
                .map(rule -> deadline(rule, facts, at));
    }

    /// Whether a pause of the case stops this stage.
    public boolean pausable(Stage stage, CaseFacts facts) {
        PolicyRule rule = rulesFor(facts).get(stage);
        return rule != null && rule.pausable();
    }

    /// The deadline after `pause`, if it stood still.
    public Deadline resumed(Deadline deadline, Pause pause) {
        return deadline.resumed(pause, calendar);
    }

    /// All deadlines of a case whose severity, risk or green channel changed at `now` (spec.md
    /// §4.2, rule 9). See [Reclassification].
    public List<Deadline> reclassified(
            List<Deadline> deadlines, CaseFacts before, CaseFacts after, Instant now) {
        return new Reclassification(this, before, after, now).of(deadlines);
    }

    Map<Stage, PolicyRule> rulesFor(CaseFacts facts) {
        return policies.inForce(facts.receivedAt())
                .rulesFor(facts, calendar.windowAt(facts.receivedAt()));
    }

    Deadline deadline(PolicyRule rule, CaseFacts facts, Instant start) {
        Due due = rule.dueFrom(start, calendar);
        return new Deadline(
                rule.stage(),
                rule.mode(),
                DeadlineState.RUNNING,
                start,
                due.dueAt(),
                due.warnAt(),
                null,
                null,
                null,
                Duration.ZERO,
                rule.responsibleRole(),
                null,
                policies.inForce(facts.receivedAt()).version(),
                due.calendarVersion(),
                due.provisional(),
                rule.targets().stream().map(target -> Target.after(start, target)).toList());
    }
}
