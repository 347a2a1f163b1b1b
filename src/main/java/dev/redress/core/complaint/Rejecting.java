package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.Map;
import java.util.Optional;

/// A case that is none: one says so, and a supervisor who is another confirms it (spec.md §5.1,
/// `rejectInvalid`). Only then the customer learns of it, with the reason.
final class Rejecting {

    private static final Role[] CONFIRM = {Role.SUPERVISOR, Role.OPERATIONS};

    private Rejecting() {}

    static Optional<Refusal> reject(Draft draft, TurnCommand.Reject command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (draft.dossier().course().rejection() != null) {
            return draft.refuse(Obstacle.UNCHANGED, "A rejection waits to be confirmed already");
        }
        RejectionDraft fresh =
                new RejectionDraft(
                        command.ground(), command.explanation(), draft.actor().name(), draft.now());
        draft.file(dossier -> dossier.with(dossier.course().with(fresh)));
        draft.write(
                EventType.REJECTION_DRAFTED,
                Map.of("ground", fresh.ground().name(), "explanation", fresh.explanation()));
        draft.tell(
                Template.REJECTION_DRAFTED,
                new Recipient.Holders(Role.SUPERVISOR),
                Map.of("ground", fresh.ground().name(), "explanation", fresh.explanation()));
        return Optional.empty();
    }

    static Optional<Refusal> approve(Draft draft, TurnCommand.ApproveRejection command) {
        RejectionDraft known = draft.dossier().course().rejection();
        if (known == null) {
            return draft.refuse(Obstacle.NO_DRAFT, "Nobody holds it for no case");
        }
        if (!draft.actor().hasAny(CONFIRM)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "Supervisors and the operations lead confirm it");
        }
        if (known.by().equals(draft.actor().name())) {
            return draft.refuse(Obstacle.OWN_WORK, "Nobody confirms a rejection of their own");
        }
        draft.file(dossier -> dossier.with(dossier.course().with((RejectionDraft) null)));
        if (command.approved()) {
            confirm(draft, known, command.reason());
        } else {
            sendBack(draft, known, command.reason());
        }
        return Optional.empty();
    }

    /// A case that goes on is one, whoever sent it there: nobody can confirm the opposite any more.
    static void endOnceOvertaken(Draft draft) {
        boolean waits = draft.dossier().course().rejection() != null;
        if (waits && !Action.APPROVE_REJECTION.isPossibleIn(draft.status())) {
            draft.file(dossier -> dossier.with(dossier.course().with((RejectionDraft) null)));
        }
    }

    private static void confirm(Draft draft, RejectionDraft known, String reason) {
        draft.become(Status.REJECTED);
        draft.write(
                EventType.REJECTED,
                Map.of(
                        "ground", known.ground().name(),
                        "explanation", known.explanation(),
                        "draftedBy", known.by(),
                        "reason", reason));
        draft.clocks().cancelAll(draft.status().name());
        draft.tellCustomer(Template.REJECTION, Map.of("explanation", known.explanation()));
    }

    private static void sendBack(Draft draft, RejectionDraft known, String reason) {
        draft.write(EventType.REJECTION_REFUSED, Map.of("reason", reason));
        draft.tell(
                Template.REJECTION_REFUSED,
                new Recipient.Person(known.by()),
                Map.of("reason", reason));
    }
}
