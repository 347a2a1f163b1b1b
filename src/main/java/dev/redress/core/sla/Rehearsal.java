package dev.redress.core.sla;

import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Replays the promises of past cases under a drafted policy: the stages began and were finished
/// when they were, only the due times are those of the draft. Decides nothing and changes nothing.
///
/// - Statutory stages are those of another policy.
/// - A stage that was cancelled, or that the customer owed, is left out.
/// - Pauses count as if they had come right after the start, which for elapsed time is exact.
/// - A stage that only the draft has is counted as due; whether it would have been kept, nobody can
///   know.
///
/// @param draft whose `effectiveFrom` is left aside
/// @param now what is not finished by now and was due before is broken
public record Rehearsal(DeadlinePolicy draft, WorkCalendar calendar, Instant now) {

    /// A case of the past and what became of its promises.
    public record PastCase(String caseNo, CaseFacts facts, List<Deadline> deadlines) {

        public PastCase {
            deadlines = List.copyOf(deadlines);
        }
    }

    /// What became of one promise.
    public record Fate(Instant dueAt, boolean warned, boolean breached) {}

    /// A stage of one case, today and by the draft.
    ///
    /// @param today absent if only the draft has the stage
    /// @param draft absent if the draft does not have the stage
    public record Replay(String caseNo, Stage stage, @Nullable Fate today, @Nullable Fate draft) {

        /// Whether the draft would have warned of it or broken it where today's policy did not, or
        /// the other way round.
        public boolean differs() {
            return today == null
                    || draft == null
                    || today.warned != draft.warned
                    || today.breached != draft.breached;
        }
    }

    /// All stages of one case, in their order.
    public List<Replay> of(PastCase past) {
        Map<Stage, PolicyRule> rules =
                draft.rulesFor(past.facts(), calendar.windowAt(past.facts().receivedAt()));
        Map<Stage, Replay> replays = new EnumMap<>(Stage.class);
        for (PolicyRule rule : rules.values()) {
            if (rule.startEvent().isReceipt() && isOfDesk(rule.responsibleRole())) {
                Due due = rule.allowance().from(past.facts().receivedAt(), calendar);
                Fate fate = new Fate(due.dueAt(), false, false);
                replays.put(rule.stage(), new Replay(past.caseNo(), rule.stage(), null, fate));
            }
        }
        for (Deadline found : past.deadlines()) {
            Stage stage = found.stage();
            if (stage.isStatutory()) {
                continue;
            }
            if (found.state() == DeadlineState.CANCELLED || !isOfDesk(found.responsibleRole())) {
                replays.remove(stage);
            } else {
                Fate today = fate(found.dueAt(), found.warnAt(), end(found));
                Fate fresh = replayed(found, rules.get(stage));
                replays.put(stage, new Replay(past.caseNo(), stage, today, fresh));
            }
        }
        return List.copyOf(replays.values());
    }

    private static boolean isOfDesk(Role role) {
        return role != Role.CUSTOMER;
    }

    private @Nullable Fate replayed(Deadline found, @Nullable PolicyRule rule) {
        if (rule == null) {
            return null;
        }
        Due due = rule.allowance().from(found.startAt(), calendar);
        if (!rule.pausable() || found.paused().isZero()) {
            return fate(due.dueAt(), due.warnAt(), end(found));
        }
        Pause pause = new Pause(found.startAt(), found.startAt().plus(found.paused()));
        return fate(
                pause.shift(due.dueAt(), rule.mode(), calendar),
                pause.shift(due.warnAt(), rule.mode(), calendar),
                end(found));
    }

    // What stands still has neither passed nor been finished.
    private Instant end(Deadline found) {
        Instant finishedAt = found.finishedAt();
        if (finishedAt != null) {
            return finishedAt;
        }
        return found.state() == DeadlineState.PAUSED ? found.startAt() : now;
    }

    private static Fate fate(Instant dueAt, Instant warnAt, Instant end) {
        return new Fate(dueAt, !warnAt.isAfter(end), end.isAfter(dueAt));
    }
}
