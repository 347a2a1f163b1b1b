package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The times in which a case waits for somebody outside the desk, and how they end.
final class Waiting {

    private Waiting() {}

    static Optional<Refusal> perform(Draft draft, WaitCommand command) {
        return switch (command) {
            case WaitCommand.RequestEvidence request -> EvidenceWork.request(draft, request);
            case WaitCommand.AddEvidence evidence -> EvidenceWork.add(draft, evidence);
            case WaitCommand.AwaitThirdParty wait -> awaitThirdParty(draft, wait);
            case WaitCommand.EndWait _ -> end(draft);
        };
    }

    /// When the present wait ends by itself: after that instant, which still counts as in time.
    static Optional<Instant> endOf(Draft draft) {
        return switch (draft.status()) {
            case AWAITING_CUSTOMER -> endOfEvidenceWait(draft);
            case APPEALED ->
                    Reviewing.awaitsEvidence(draft) ? endOfEvidenceWait(draft) : Optional.empty();
            case AWAITING_THIRD_PARTY ->
                    Optional.ofNullable(draft.dossier().waitsFor()).map(ThirdParty::expectedAt);
            case RECEIVED,
                    CLASSIFIED,
                    ASSIGNED,
                    INVESTIGATING,
                    PENDING_APPROVAL,
                    PROPOSED,
                    DECIDED,
                    EXECUTING,
                    RESOLVED,
                    IN_MEDIATION,
                    IN_ARBITRATION,
                    CLOSED,
                    ARCHIVED,
                    WITHDRAWN,
                    MERGED,
                    REJECTED ->
                    Optional.empty();
        };
    }

    private static Optional<Instant> endOfEvidenceWait(Draft draft) {
        return draft.deadline(Stage.EVIDENCE_WAIT)
                .filter(wait -> wait.state() == DeadlineState.RUNNING)
                .map(Deadline::dueAt);
    }

    /// The case goes on without an answer, from the instant at which the wait was over.
    static void lapse(Draft draft, Instant end) {
        if (draft.status() == Status.AWAITING_CUSTOMER) {
            EvidenceWork.expire(draft, end);
        } else if (draft.status() == Status.APPEALED) {
            Reviewing.evidenceExpired(draft, end);
        } else {
            draft.writeOfTime(
                    EventType.THIRD_PARTY_WAIT_ENDED, end, endThirdPartyWait(draft, "date passed"));
        }
    }

    /// The third party answered.
    static void answered(Draft draft) {
        draft.write(EventType.THIRD_PARTY_WAIT_ENDED, endThirdPartyWait(draft, "answered"));
    }

    /// Nobody waits any more: the case is over.
    static void giveUp(Draft draft) {
        EvidenceWork.forgetReminder(draft);
        Pausing.end(draft, draft.now());
        draft.file(dossier -> dossier.waitingFor(null));
    }

    private static Optional<Refusal> awaitThirdParty(
            Draft draft, WaitCommand.AwaitThirdParty command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        draft.file(dossier ->
                dossier.waitingFor(new ThirdParty(command.party(), command.expectedAt())));
        draft.become(Status.AWAITING_THIRD_PARTY);
        Map<String, String> details = new HashMap<>();
        details.put("party", command.party());
        details.put("expectedAt", command.expectedAt().toString());
        if (command.reason() != null) {
            details.put("reason", command.reason());
        }
        draft.write(EventType.THIRD_PARTY_WAIT_STARTED, details);
        return Optional.empty();
    }

    /// Answers what is worth writing down.
    private static Map<String, String> endThirdPartyWait(Draft draft, String reason) {
        ThirdParty party = draft.dossier().waitsFor();
        draft.file(dossier -> dossier.waitingFor(null));
        draft.become(Status.INVESTIGATING);
        return party == null
                ? Map.of("reason", reason)
                : Map.of("reason", reason, "party", party.name());
    }

    /// Time has done its work already; this only keeps it.
    private static Optional<Refusal> end(Draft draft) {
        boolean isOver =
                draft.status() != draft.found().status()
                        || !draft.dossier().recourse().equals(draft.found().dossier().recourse());
        return isOver
                ? Optional.empty()
                : draft.refuse(Obstacle.WINDOW_OPEN, "The case may still wait");
    }
}
