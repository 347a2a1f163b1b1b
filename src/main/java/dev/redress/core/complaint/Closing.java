package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The end of a case: closed when the customer is satisfied or silent, archived when nobody can
/// come back to it.
final class Closing {

    private Closing() {}

    static Optional<Refusal> perform(Draft draft, ClosingCommand command) {
        return switch (command) {
            case ClosingCommand.FinishFollowUp done -> FollowUpPoints.finish(draft, done);
            case ClosingCommand.Close close -> confirmed(draft, close);
            case ClosingCommand.Archive _ -> archive(draft);
        };
    }

    /// @param reason `confirmed` by the customer or by whoever heard it, `silence`, or what else
    ///   ended the matter
    static void close(Draft draft, String reason) {
        draft.become(Status.CLOSED);
        draft.write(EventType.CLOSED, details(draft, reason));
        draft.clocks().cancelAllBut(Stage.FOLLOW_UP, draft.status().name());
    }

    /// Refuses to end what the customer was promised to hear more of (FBK-04).
    static Optional<Refusal> refuseOpenFollowUps(Draft draft) {
        long open = FollowUpPoints.open(draft).count();
        return open == 0
                ? Optional.empty()
                : draft.refuse(
                        Obstacle.FOLLOW_UP_OPEN,
                        "The customer was promised to hear more: %d open follow-ups"
                                .formatted(open));
    }

    private static Optional<Refusal> confirmed(Draft draft, ClosingCommand.Close command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        Optional<Refusal> open = refuseOpenFollowUps(draft);
        if (open.isPresent()) {
            return open;
        }
        draft.write(EventType.CONFIRMED, Map.of("proof", command.proof()));
        close(draft, "confirmed");
        return Optional.empty();
    }

    private static Optional<Refusal> archive(Draft draft) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(Obstacle.NOT_RESPONSIBLE, "Only the desk itself archives");
        }
        Optional<Refusal> open = refuseOpenFollowUps(draft);
        if (open.isPresent()) {
            return open;
        }
        boolean isOver =
                archiveAt(draft.found()).filter(end -> draft.now().isAfter(end)).isPresent();
        if (!isOver) {
            return draft.refuse(Obstacle.WINDOW_OPEN, "Somebody may still come back to it");
        }
        draft.become(Status.ARCHIVED);
        draft.write(EventType.ARCHIVED);
        return Optional.empty();
    }

    /// When nobody can come back to a closed case any more: when it can be neither appealed against
    /// nor opened again. The instant itself still counts as in time. Empty for one that is not
    /// closed.
    static Optional<Instant> archiveAt(Complaint complaint) {
        Instant reopenable = complaint.dossier().care().result().reopenUntil();
        if (complaint.status() != Status.CLOSED || reopenable == null) {
            return Optional.empty();
        }
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.stage() == Stage.APPEAL_WINDOW)
                .map(window -> window.dueAt())
                .filter(end -> end.isAfter(reopenable))
                .findFirst()
                .or(() -> Optional.of(reopenable));
    }

    /// What the evaluation of the team begins with (FBK-05).
    private static Map<String, String> details(Draft draft, String reason) {
        ClosingFigures figures =
                ClosingFigures.of(
                        draft.found().submission().receivedAt(), draft.now(), draft.clocks().all());
        Map<String, String> details = new HashMap<>();
        details.put("reason", reason);
        details.put("handlingSeconds", String.valueOf(figures.handling().toSeconds()));
        details.put("promisesKept", String.valueOf(figures.kept()));
        details.put("promisesBroken", String.valueOf(figures.broken()));
        return details;
    }
}
