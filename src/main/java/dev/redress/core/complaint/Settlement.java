package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From a drafted proposal to a decision.
final class Settlement {

    private Settlement() {}

    static Optional<Refusal> propose(Draft draft, Command.Propose command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        Proposal proposal =
                new Proposal(
                        command.text(),
                        command.remedy(),
                        command.compensation(),
                        command.reasons(),
                        command.alternative(),
                        draft.actor().name(),
                        null);
        draft.handle(handling -> handling.withProposal(proposal));
        Authority authority = draft.terms().authority();
        if (authority.mayOfferAlone(draft.actor(), draft.found(), command.compensation())) {
            send(draft, proposal);
        } else {
            requestApproval(draft, authority.approversOf(draft.found(), command.compensation()));
        }
        return Optional.empty();
    }

    static Optional<Refusal> approve(Draft draft, Command.Approve command) {
        Proposal proposal = proposalOf(draft);
        List<Role> approvers =
                draft.terms().authority().approversOf(draft.found(), proposal.compensation());
        if (approvers.stream().noneMatch(draft.actor()::has)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "Only these may approve it: " + labels(approvers));
        }
        if (draft.actor().name().equals(proposal.draftedBy())) {
            return draft.refuse(Obstacle.OWN_WORK, "Nobody approves a draft of their own");
        }
        if (command.approved()) {
            draft.write(EventType.APPROVED, Map.of("reason", command.reason()));
            Proposal approved = proposal.approvedBy(draft.actor().name());
            draft.handle(handling -> handling.withProposal(approved));
            send(draft, approved);
        } else {
            draft.write(EventType.APPROVAL_REFUSED, Map.of("reason", command.reason()));
            draft.become(Status.INVESTIGATING);
            draft.tell(
                    Template.APPROVAL_REFUSED,
                    new Recipient.Person(proposal.draftedBy()),
                    Map.of("reason", command.reason()));
        }
        return Optional.empty();
    }

    static Optional<Refusal> answer(Draft draft, Command.Answer command) {
        Map<String, String> reason = reason(command.reason());
        if (command.accepted()) {
            draft.write(EventType.PROPOSAL_ACCEPTED, reason);
            draft.tellHandler(Template.PROPOSAL_ACCEPTED, Map.of());
            become(draft, Status.DECIDED);
            return Optional.empty();
        }
        draft.write(EventType.PROPOSAL_DECLINED, reason);
        draft.write(EventType.DISSATISFIED, reason);
        draft.tellHandler(
                Template.PROPOSAL_DECLINED,
                Map.of("reason", Objects.requireNonNullElse(command.reason(), "—")));
        if (command.requestReview()) {
            Review.file(draft, command.reason());
        } else {
            draft.become(Status.INVESTIGATING);
            draft.tellCustomer(Template.REVIEW_OFFER, Map.of());
        }
        return Optional.empty();
    }

    static Optional<Refusal> decide(Draft draft) {
        Proposal proposal = proposalOf(draft);
        List<Role> deciders = Authority.decidersAt(draft.found().assessment().risk());
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (deciders.stream().noneMatch(draft.actor()::has)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "Only these may decide it: " + labels(deciders));
        }
        String reasons = proposal.reasons();
        String alternative = proposal.alternative();
        if (reasons == null || alternative == null) {
            return draft.refuse(
                    Obstacle.REASONS_MISSING,
                    "A decision without the customer's consent gives reasons and an alternative");
        }
        draft.handle(handling -> handling.decidedBy(draft.actor().name()));
        draft.tellCustomer(
                Template.DECISION,
                Map.of("text", proposal.text(), "reasons", reasons, "alternative", alternative));
        become(draft, Status.DECIDED);
        return Optional.empty();
    }

    /// The decision is made and told, which completes the formal handling.
    private static void become(Draft draft, Status decided) {
        draft.become(decided);
        draft.write(EventType.DECIDED);
        draft.finish(Stage.RESOLVE);
        if (proposalOf(draft).remedy() != null) {
            draft.start(Trigger.DECISION);
        }
    }

    private static void send(Draft draft, Proposal proposal) {
        draft.handle(handling -> handling.contactedBy(proposal.draftedBy()));
        draft.become(Status.PROPOSED);
        draft.write(EventType.PROPOSED, details(proposal));
        draft.tellCustomer(Template.PROPOSAL, Map.of("text", proposal.text()));
        // An offer with words of its own is contact and progress, too.
        draft.finish(Stage.FIRST_RESPONSE, Stage.INITIAL_FEEDBACK, Stage.PROPOSAL);
    }

    private static void requestApproval(Draft draft, List<Role> approvers) {
        draft.become(Status.PENDING_APPROVAL);
        draft.write(EventType.APPROVAL_REQUESTED, Map.of("approvers", labels(approvers)));
        draft.tell(Template.APPROVAL_WANTED, new Recipient.Holders(approvers.getFirst()), Map.of());
    }

    private static Proposal proposalOf(Draft draft) {
        return Objects.requireNonNull(draft.handling().proposal(), "proposal");
    }

    private static Map<String, String> details(Proposal proposal) {
        Map<String, String> details = new HashMap<>();
        details.put("text", proposal.text());
        if (proposal.remedy() != null) {
            details.put("remedy", proposal.remedy());
        }
        BigDecimal compensation = proposal.compensation();
        if (compensation != null) {
            details.put("compensation", compensation.toPlainString());
        }
        return details;
    }

    private static Map<String, String> reason(@Nullable String reason) {
        return reason == null ? Map.of() : Map.of("reason", reason);
    }

    private static String labels(List<Role> roles) {
        return String.join(", ", roles.stream().map(Role::label).toList());
    }
}
