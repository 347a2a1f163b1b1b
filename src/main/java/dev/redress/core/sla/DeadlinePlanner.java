package dev.redress.core.sla;

import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Decides which deadlines a case gets, by the policies in force at its receipt: those that the
/// desk promises, and beside them those that the law asks for.
///
/// Deadlines come in the order of the stages, each stage once.
public final class DeadlinePlanner {
    private final PolicyBook policies;
    private final PolicyBook statutory;
    private final WorkCalendar calendar;

    public DeadlinePlanner(PolicyBook policies, PolicyBook statutory, WorkCalendar calendar) {
        this.policies = policies;
        this.statutory = statutory;
        this.calendar = calendar;
    }

    /// What is promised by the receipt itself, of a case that is taken in as it is received.
    public List<Deadline> atReceipt(CaseFacts facts) {
        return atReceipt(facts, facts.receivedAt());
    }

    /// The same of a case that is taken in at `now`: what starts with the risk starts then, however
    /// long ago the receipt was.
    public List<Deadline> atReceipt(CaseFacts facts, Instant now) {
        return rulesFor(facts).values().stream()
                .filter(rule -> rule.startEvent().isReceipt())
                .map(rule ->
                        deadline(
                                rule, facts, rule.startEvent().isRisk() ? now : facts.receivedAt()))
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

    /// What people announced for `day`, which lies after the date of `at`.
    public Deadline announced(Stage stage, LocalDate day, CaseFacts facts, Instant at) {
        int days = (int) ChronoUnit.DAYS.between(WorkCalendar.dateOf(at), day);
        Allowance allowance = new Allowance(Mode.DATE, Duration.ZERO, days);
        Due due = allowance.from(at, calendar);
        return new Deadline(
                stage,
                allowance,
                DeadlineState.RUNNING,
                at,
                due.dueAt(),
                due.warnAt(),
                null,
                null,
                null,
                Duration.ZERO,
                Role.AGENT,
                null,
                bookOf(stage).inForce(facts.receivedAt()).version(),
                due.calendarVersion(),
                due.provisional(),
                List.of());
    }

    /// The date of the `count`-th working day after that of `at`.
    public LocalDate workingDay(Instant at, int count) {
        return WorkCalendar.dateOf(calendar.workingDays(at, count).dueAt());
    }

    /// With the working days as they are known now. See [Deadline#recounted].
    public Deadline recounted(Deadline found, List<Pause> pauses, Instant reached) {
        return found.recounted(calendar, pauses, reached);
    }

    /// A running clock by another count. See [Count#applied].
    public Deadline counted(Deadline found, Count count, List<Pause> pauses, Instant now) {
        return count.applied(found, calendar, pauses, now);
    }

    /// Whether such a case counts this stage from its receipt.
    public boolean isCountedFromReceipt(Stage stage, CaseFacts facts) {
        PolicyRule rule = rulesFor(facts).get(stage);
        return rule != null && rule.startEvent() == Trigger.RECEIPT;
    }

    /// Running again after `pause`. See [Deadline#resumed].
    public Deadline resumed(Deadline found, Pause pause) {
        return found.resumed(pause, calendar);
    }

    /// Whether a pause of the case stops this stage.
    public boolean pausable(Stage stage, CaseFacts facts) {
        PolicyRule rule = rulesFor(facts).get(stage);
        return rule != null && rule.pausable();
    }

    /// All deadlines of a case whose severity, risk or green channel changed at `now` (spec.md
    /// §4.2, rule 9). See [Reclassification].
    ///
    /// @param pauses those of a stage that are over, in order
    public List<Deadline> reclassified(
            List<Deadline> deadlines,
            CaseFacts before,
            CaseFacts after,
            Function<Stage, List<Pause>> pauses,
            Instant now) {
        return new Reclassification(this, before, after, pauses, now).of(deadlines);
    }

    Map<Stage, PolicyRule> rulesFor(CaseFacts facts) {
        Window window = calendar.windowAt(facts.receivedAt());
        Map<Stage, PolicyRule> rules = policies.inForce(facts.receivedAt()).rulesFor(facts, window);
        rules.putAll(statutory.inForce(facts.receivedAt()).rulesFor(facts, window));
        return rules;
    }

    Deadline deadline(PolicyRule rule, CaseFacts facts, Instant start) {
        return deadline(rule, facts, start, List.of());
    }

    /// @param pauses that began after `start` and are over, in order
    Deadline deadline(PolicyRule rule, CaseFacts facts, Instant start, List<Pause> pauses) {
        Due due =
                rule.allowance().from(start, calendar).after(pauses, rule.mode(), start, calendar);
        Duration paused = pauses.stream().map(Pause::length).reduce(Duration.ZERO, Duration::plus);
        return new Deadline(
                rule.stage(),
                rule.allowance(),
                DeadlineState.RUNNING,
                start,
                due.dueAt(),
                due.warnAt(),
                null,
                null,
                null,
                paused,
                rule.responsibleRole(),
                null,
                bookOf(rule.stage()).inForce(facts.receivedAt()).version(),
                due.calendarVersion(),
                due.provisional(),
                rule.targets().stream()
                        .map(target -> Target.after(start.plus(paused), target))
                        .toList());
    }

    private PolicyBook bookOf(Stage stage) {
        return stage.isStatutory() ? statutory : policies;
    }
}
