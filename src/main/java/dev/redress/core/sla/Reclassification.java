package dev.redress.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Moves the deadlines of a case to another grade (spec.md §4.2, rule 9).
///
/// - Met and breached stages stay as they are, and so does whatever is as long as before.
/// - Raised: due at the earlier of the old due time and the new length from now.
/// - The grade is the severity, then the green channel, then the risk: a risk that rises under the
///   same severity raises whatever the policy promises sooner at that risk.
/// - Lowered: due by the new length from where the stage began, which for stages of the receipt is
///   the receipt. Where that time is past already, the old due time stays: lowering a grade must
///   not break a promise in hindsight.
/// - Pauses belong to the case: one that is counted from an earlier instant again stands still in
///   the same pauses as before.
/// - A moved deadline has the targets of the new grade, and is warned of anew if the new warning
///   lies ahead.
/// - Stages that the new grade adds begin now; running ones that it does not know are cancelled.
/// - What stands still is left alone: resume it before.
///
/// @param pauses those of a stage that are over, in order
record Reclassification(
        DeadlinePlanner planner,
        CaseFacts before,
        CaseFacts after,
        Function<Stage, List<Pause>> pauses,
        Instant now) {

    private static final Comparator<CaseFacts> BY_GRADE =
            Comparator.comparing(CaseFacts::severity)
                    .thenComparing(CaseFacts::greenChannel)
                    .thenComparing(CaseFacts::risk);

    List<Deadline> of(List<Deadline> deadlines) {
        Map<Stage, PolicyRule> rulesBefore = planner.rulesFor(before);
        Map<Stage, PolicyRule> rulesAfter = planner.rulesFor(after);
        List<Deadline> result = new ArrayList<>();
        Set<Stage> kept = EnumSet.noneOf(Stage.class);
        for (Deadline found : deadlines) {
            PolicyRule rule = rulesAfter.get(found.stage());
            boolean isNew = rule != null && !rulesBefore.containsKey(found.stage());
            // A stage that an earlier change cancelled is begun again below.
            if (!(isNew && found.state() == DeadlineState.CANCELLED)) {
                result.add(changed(found, rulesBefore.get(found.stage()), rule));
                kept.add(found.stage());
            }
        }
        for (PolicyRule rule : rulesAfter.values()) {
            boolean isNew = !rulesBefore.containsKey(rule.stage()) && !kept.contains(rule.stage());
            if (isNew && rule.startEvent().isReceipt()) {
                result.add(planner.deadline(rule, after, now));
            }
        }
        return List.copyOf(result);
    }

    private Deadline changed(
            Deadline found, @Nullable PolicyRule ruleBefore, @Nullable PolicyRule rule) {
        if (found.state() != DeadlineState.RUNNING) {
            return found;
        }
        if (rule == null) {
            // One that the rules of before did not know either is a promise from other times.
            return ruleBefore == null ? found : found.cancelled();
        }
        boolean sameLength = ruleBefore != null && rule.isAsLongAs(ruleBefore);
        Deadline moved = sameLength && !isRaisedOnce(found, rule) ? found : moved(found, rule);
        return moved.owedBy(rule.responsibleRole());
    }

    /// Whether a lowered grade finds a promise that an earlier raise has begun anew: that of the
    /// lower grade counts from the receipt, though it be as long.
    private boolean isRaisedOnce(Deadline found, PolicyRule rule) {
        return after.severity().compareTo(before.severity()) < 0
                && rule.startEvent() == Trigger.RECEIPT
                && !found.startAt().equals(after.receivedAt());
    }

    private Deadline moved(Deadline found, PolicyRule rule) {
        boolean ofReceipt = rule.startEvent() == Trigger.RECEIPT;
        Instant begin = ofReceipt ? after.receivedAt() : found.startAt();
        Deadline fresh =
                isRaised()
                        ? planner.deadline(rule, after, now)
                        : planner.deadline(rule, after, begin, pausesSince(begin, rule));
        boolean moves =
                isRaised() ? fresh.dueAt().isBefore(found.dueAt()) : fresh.dueAt().isAfter(now);
        return moves ? succeeding(found, fresh) : found;
    }

    private List<Pause> pausesSince(Instant begin, PolicyRule rule) {
        return pauses.apply(rule.stage()).stream()
                .filter(pause -> !pause.from().isBefore(begin))
                .toList();
    }

    private Deadline succeeding(Deadline found, Deadline fresh) {
        Deadline named =
                fresh.owedBy(found.responsibleRole(), found.responsiblePerson()).following(found);
        Instant warnedAt = found.warnedAt();
        return warnedAt == null || fresh.warnAt().isAfter(now) ? named : named.warned(warnedAt);
    }

    private boolean isRaised() {
        return BY_GRADE.compare(after, before) > 0;
    }
}
