package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The approval of a drafted proposal: by a role that reaches that far, and where the law may have
/// a say by the legal side as well, in either order and by two persons. None of them drafted it.
final class Approval {

    private static final Role LEGAL_SIDE = Role.COMPLIANCE;

    private Approval() {}

    static void request(Draft draft, Proposal proposal) {
        List<Role> approvers = approversOf(draft, proposal);
        draft.handle(handling -> handling.withProposal(proposal));
        draft.become(Status.PENDING_APPROVAL);
        draft.write(EventType.APPROVAL_REQUESTED, Map.of("approvers", Role.labels(approvers)));
        ask(draft, approvers);
        if (Authority.needsLegalApproval(draft.found())) {
            draft.tell(Template.APPROVAL_WANTED, new Recipient.Holders(LEGAL_SIDE), Map.of());
        }
    }

    private static void ask(Draft draft, List<Role> approvers) {
        draft.tell(Template.APPROVAL_WANTED, new Recipient.Holders(approvers.getFirst()), Map.of());
    }

    static Optional<Refusal> decide(Draft draft, Command.Approve command, Proposal proposal) {
        boolean legally = isLegalSide(draft);
        List<Role> approvers = legally ? List.of(LEGAL_SIDE) : approversOf(draft, proposal);
        if (approvers.stream().noneMatch(draft.actor()::has)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED,
                    "Only these may approve it: " + Role.labels(approvers));
        }
        // Whoever drafted it may take it back, so that another drafts what only they may approve.
        if (command.approved() && isOwnWork(draft, proposal)) {
            return draft.refuse(
                    Obstacle.OWN_WORK, "Nobody approves a draft of their own, or for both sides");
        }
        if (isSaid(draft, legally, proposal)) {
            return draft.refuse(Obstacle.ALREADY_APPROVED, "This side has approved it already");
        }
        if (command.approved()) {
            approve(draft, command, legally, proposal);
        } else {
            sendBack(draft, command, proposal);
        }
        return Optional.empty();
    }

    private static void approve(
            Draft draft, Command.Approve command, boolean legally, Proposal proposal) {
        String approver = draft.actor().name();
        Proposal approved =
                legally ? proposal.legallyApprovedBy(approver) : proposal.approvedBy(draft.actor());
        draft.write(
                EventType.APPROVED,
                Map.of("reason", command.reason(), "side", legally ? "legal" : "business"));
        if (isApproved(draft, approved)) {
            goOn(draft, approved);
        } else {
            draft.handle(handling -> handling.withProposal(approved.withoutApproval()));
            if (approved.approvedBy() != null) {
                ask(draft, approversOf(draft, approved));
            }
        }
    }

    private static void goOn(Draft draft, Proposal approved) {
        if (lacksLegalSide(draft, approved)) {
            draft.handle(handling -> handling.withProposal(approved));
        } else {
            Settlement.send(draft, approved);
        }
    }

    /// Whether whoever approved it for the business reaches that far now: the case may be graver
    /// meanwhile, or more may have been granted beside it.
    private static boolean isApproved(Draft draft, Proposal proposal) {
        return proposal.approvedBy() != null
                && !Collections.disjoint(approversOf(draft, proposal), proposal.approvedAs());
    }

    private static boolean lacksLegalSide(Draft draft, Proposal proposal) {
        return Authority.needsLegalApproval(draft.found()) && proposal.legallyApprovedBy() == null;
    }

    /// Whether only the other side is missing.
    private static boolean isSaid(Draft draft, boolean legally, Proposal proposal) {
        return legally
                ? proposal.legallyApprovedBy() != null && !isApproved(draft, proposal)
                : isApproved(draft, proposal) && lacksLegalSide(draft, proposal);
    }

    private static void sendBack(Draft draft, Command.Approve command, Proposal proposal) {
        draft.write(EventType.APPROVAL_REFUSED, Map.of("reason", command.reason()));
        draft.become(Status.INVESTIGATING);
        draft.tell(
                Template.APPROVAL_REFUSED,
                new Recipient.Person(proposal.draftedBy()),
                Map.of("reason", command.reason()));
    }

    private static boolean isLegalSide(Draft draft) {
        return draft.actor().has(LEGAL_SIDE) && Authority.needsLegalApproval(draft.found());
    }

    private static boolean isOwnWork(Draft draft, Proposal proposal) {
        String name = draft.actor().name();
        return name.equals(proposal.draftedBy())
                || (isLegalSide(draft)
                        ? name.equals(proposal.approvedBy())
                        : name.equals(proposal.legallyApprovedBy()));
    }

    private static List<Role> approversOf(Draft draft, Proposal proposal) {
        return draft.terms()
                .authority()
                .approversOf(draft.found(), Offers.with(draft, proposal.compensation()));
    }
}
