package dev.redress.core.complaint;

import dev.redress.core.appeal.Verdict;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The approval of what was decided on an appeal: by the operations lead (ESC-04), and where the
/// law may have a say by the legal side as well, in either order and by two persons (spec.md §7.2).
/// Only the reviewer must be without a part in the case; who approves may have one.
final class ReviewApproval {

    private static final Role LEGAL_SIDE = Role.COMPLIANCE;

    private ReviewApproval() {}

    /// Whether nobody is missing who must approve it, by the case as it is now.
    static boolean isWhole(Draft draft, Verdict decision) {
        return !lacksBusiness(draft, decision) && !lacksLegalSide(draft, decision);
    }

    private static boolean lacksBusiness(Draft draft, Verdict decision) {
        return decision.approvedBy() == null && Authority.needsApprovalOnAppeal(draft.found());
    }

    private static boolean lacksLegalSide(Draft draft, Verdict decision) {
        return decision.legallyApprovedBy() == null && Authority.needsLegalApproval(draft.found());
    }

    /// Keeps what was decided. Nobody outside the desk knows of it yet.
    static void request(Draft draft, Verdict decision) {
        draft.file(dossier -> dossier.withReviewDraft(decision));
        draft.write(EventType.APPEAL_DECISION_DRAFTED, decision.details());
        if (lacksBusiness(draft, decision)) {
            ask(draft, decision, Role.OPERATIONS);
        }
        if (lacksLegalSide(draft, decision)) {
            ask(draft, decision, LEGAL_SIDE);
        }
    }

    private static void ask(Draft draft, Verdict decision, Role role) {
        draft.tell(
                Template.APPEAL_DECISION_DRAFTED,
                new Recipient.Holders(role),
                Map.of("reviewer", decision.reviewer()));
    }

    static Optional<Refusal> decide(Draft draft, Command.Approve command) {
        Verdict decision = draft.dossier().reviewDraft();
        if (decision == null) {
            return draft.refuse(
                    Obstacle.NO_DRAFT, "No decision on the appeal waits for an approval");
        }
        boolean legally =
                draft.actor().has(LEGAL_SIDE) && Authority.needsLegalApproval(draft.found());
        if (!legally && !draft.actor().has(Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED,
                    "Only these may approve it: " + Role.OPERATIONS.label());
        }
        if (isOwnWork(draft, decision, legally)) {
            return draft.refuse(
                    Obstacle.OWN_WORK,
                    "Nobody approves a decision of their own, or for both sides");
        }
        if (command.approved()) {
            return approve(draft, command, decision, legally);
        }
        refuse(draft, command, decision);
        return Optional.empty();
    }

    private static boolean isOwnWork(Draft draft, Verdict decision, boolean legally) {
        String name = draft.actor().name();
        String other = legally ? decision.approvedBy() : decision.legallyApprovedBy();
        return name.equals(decision.reviewer()) || Objects.equals(name, other);
    }

    private static Optional<Refusal> approve(
            Draft draft, Command.Approve command, Verdict decision, boolean legally) {
        String approver = draft.actor().name();
        Verdict approved =
                legally ? decision.legallyApprovedBy(approver) : decision.approvedBy(approver);
        boolean isWhole = isWhole(draft, approved);
        if (!isWhole && (legally ? decision.legallyApprovedBy() : decision.approvedBy()) != null) {
            return draft.refuse(
                    Obstacle.ALREADY_APPROVED,
                    "This side has approved it already; the other one is missing");
        }
        draft.write(
                EventType.APPROVED,
                Map.of("reason", command.reason(), "side", legally ? "legal" : "business"));
        if (isWhole) {
            ReviewEffect.take(draft, approved);
        } else {
            draft.file(dossier -> dossier.withReviewDraft(approved));
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
