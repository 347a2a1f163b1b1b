package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The asking for evidence, and the evidence.
final class EvidenceWork {

    /// So many requests of a case let its promises stand still (spec.md §4.2, rule 8).
    private static final int PAUSES_MAX = 2;

    private EvidenceWork() {}

    static Optional<Refusal> request(Draft draft, WaitCommand.RequestEvidence command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        boolean pauses = requestsThatPaused(draft) < PAUSES_MAX;
        draft.become(Status.AWAITING_CUSTOMER);
        draft.start(Trigger.EVIDENCE_REQUEST);
        return draft.deadline(Stage.EVIDENCE_WAIT)
                .map(wait -> asked(draft, command, pauses, wait))
                .orElseGet(() ->
                        draft.refuse(
                                Obstacle.STEP_NOT_OWED,
                                "The policy gives such a case no time for evidence"));
    }

    private static Optional<Refusal> asked(
            Draft draft, WaitCommand.RequestEvidence command, boolean pauses, Deadline wait) {
        draft.write(
                EventType.EVIDENCE_REQUESTED,
                Map.of(
                        "items", String.join("\n", command.items()),
                        "reason", command.reason(),
                        "dueAt", wait.dueAt().toString(),
                        "pauses", String.valueOf(pauses)));
        if (pauses) {
            Pausing.begin(draft, PauseReason.EVIDENCE_REQUEST);
        }
        tell(draft, command.items(), wait);
        return Optional.empty();
    }

    /// What came with the complaint: nobody waited for it, and nobody has the case yet.
    static void takeIn(Draft draft, List<EvidenceItem> items) {
        if (!items.isEmpty()) {
            file(draft, Evidence.Side.CUSTOMER, items);
        }
    }

    static Optional<Refusal> add(Draft draft, WaitCommand.AddEvidence command) {
        file(draft, command.side(), command.items());
        draft.tellHandler(Template.EVIDENCE_RECEIVED, Map.of("side", command.side().name()));
        if (command.side() == Evidence.Side.CUSTOMER) {
            endWait(draft);
        }
        return Optional.empty();
    }

    private static void file(Draft draft, Evidence.Side side, List<EvidenceItem> items) {
        for (EvidenceItem item : items) {
            draft.file(new Evidence(side, item, draft.actor().name(), draft.now()));
        }
        draft.write(
                EventType.EVIDENCE_RECEIVED,
                Map.of(
                        "side", side.name(),
                        "items", String.valueOf(items.size()),
                        "late", String.valueOf(isLate(draft))));
    }

    private static void endWait(Draft draft) {
        if (draft.status() == Status.AWAITING_CUSTOMER) {
            arrived(draft);
        }
        if (Reviewing.awaitsEvidence(draft)) {
            Reviewing.evidenceArrived(draft);
        }
    }

    /// The wait is over without evidence: no penalty, and the case goes on with what it has.
    static void expire(Draft draft, Instant end) {
        forgetReminder(draft);
        draft.clocks().cancel(Stage.EVIDENCE_WAIT, EventType.EVIDENCE_EXPIRED.name(), end);
        draft.writeOfTime(EventType.EVIDENCE_EXPIRED, end, Map.of("dueAt", end.toString()));
        Pausing.end(draft, end);
        draft.become(Status.INVESTIGATING);
        draft.clocks().restart(Stage.STALE, end, end);
        draft.tellCustomer(Template.EVIDENCE_EXPIRED, Map.of("dueAt", PrintedTime.of(end)));
    }

    static void forgetReminder(Draft draft) {
        draft.deadline(Stage.EVIDENCE_WAIT)
                .filter(wait -> wait.state() == DeadlineState.RUNNING)
                .ifPresent(wait -> draft.withdrawNotice(reminderKey(wait)));
    }

    private static void arrived(Draft draft) {
        forgetReminder(draft);
        draft.finish(Stage.EVIDENCE_WAIT);
        Pausing.end(draft, draft.now());
        draft.become(Status.INVESTIGATING);
        draft.assess(assessment -> assessment.withPriority(assessment.priority().lifted()));
    }

    static void tell(Draft draft, List<String> items, Deadline wait) {
        Map<String, String> values =
                Map.of(
                        "items", String.join("; ", items),
                        "dueAt", PrintedTime.of(wait.dueAt()));
        draft.tellCustomer(Template.EVIDENCE_REQUEST, values);
        draft.tellCustomerLater(
                reminderKey(wait), Template.EVIDENCE_REMINDER, wait.warnAt(), values);
    }

    private static String reminderKey(Deadline wait) {
        return "%s:%s".formatted(Template.EVIDENCE_REMINDER, wait.dueAt());
    }

    private static long requestsThatPaused(Draft draft) {
        return draft.pauses().stream()
                .filter(pause -> pause.reason() == PauseReason.EVIDENCE_REQUEST)
                .count();
    }

    /// Whether it was asked for and the time for it ran out.
    private static boolean isLate(Draft draft) {
        return draft.deadline(Stage.EVIDENCE_WAIT)
                .filter(wait -> wait.state() == DeadlineState.CANCELLED)
                .isPresent();
    }
}
