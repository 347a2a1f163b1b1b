package dev.redress.core.complaint;

import dev.redress.core.appeal.Verdict;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.Map;
import java.util.Optional;

/// The approval of what experts decided on the appeal of a grave case: by the operations lead
/// (ESC-04). Only the reviewer must be without a part in the case; the approver may have one.
final class ReviewApproval {

    private ReviewApproval() {}

    /// Keeps what the experts decided. Nobody outside the desk knows of it yet.
    static void request(Draft draft, Verdict decision) {
        draft.file(dossier -> dossier.withReviewDraft(decision));
        draft.write(EventType.APPEAL_DECISION_DRAFTED, decision.details());
        draft.tell(
                Template.APPEAL_DECISION_DRAFTED,
                new Recipient.Holders(Role.OPERATIONS),
                Map.of("reviewer", decision.reviewer()));
    }

    static Optional<Refusal> decide(Draft draft, Command.Approve command) {
        Verdict decision = draft.dossier().reviewDraft();
        if (decision == null) {
            return draft.refuse(
                    Obstacle.NO_DRAFT, "No decision on the appeal waits for an approval");
        }
        if (!draft.actor().has(Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED,
                    "Only these may approve it: " + Role.OPERATIONS.label());
        }
        if (decision.reviewer().equals(draft.actor().name())) {
            return draft.refuse(Obstacle.OWN_WORK, "Nobody approves a decision of their own");
        }
        if (command.approved()) {
            draft.write(EventType.APPROVED, Map.of("reason", command.reason(), "side", "business"));
            ReviewEffect.take(draft, decision, draft.actor().name());
        } else {
            refuse(draft, command, decision);
        }
        return Optional.empty();
    }

    private static void refuse(Draft draft, Command.Approve command, Verdict decision) {
        draft.file(dossier -> dossier.withReviewDraft(null));
        draft.write(EventType.APPROVAL_REFUSED, Map.of("reason", command.reason()));
        draft.tell(
                Template.APPEAL_DECISION_REFUSED,
                new Recipient.Person(decision.reviewer()),
                Map.of("reason", command.reason()));
    }
}
