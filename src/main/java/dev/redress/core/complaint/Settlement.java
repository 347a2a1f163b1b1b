package dev.redress.core.complaint;

import dev.redress.core.appeal.Against;
import dev.redress.core.classification.Severity;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From a drafted proposal to a decision.
final class Settlement {

    private Settlement() {}

    static Optional<Refusal> propose(Draft draft, Command.Propose command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (owesOffer(draft, command)) {
            return draft.refuse(
                    Obstacle.OFFER_OWED,
                    "Where much is at stake or many are touched, something is offered");
        }
        Proposal proposal =
                new Proposal(
                        command.text(),
                        command.remedy(),
                        command.compensation(),
                        command.reasons(),
                        command.alternative(),
                        draft.actor().name(),
                        null,
                        List.of(),
                        null,
                        null);
        if (proposal.isBareRefusal()) {
            return draft.refuse(
                    Obstacle.REASONS_MISSING, "A refusal gives reasons and an alternative");
        }
        Authority authority = draft.terms().authority();
        BigDecimal whole = Offers.with(draft, command.compensation());
        if (authority.mayOfferAlone(draft.actor(), draft.found(), whole)) {
            send(draft, proposal);
        } else {
            Approval.request(draft, proposal);
        }
        return Optional.empty();
    }

    /// Whether a case of a large amount or of wide influence would be left without anything
    /// (COMP-08).
    private static boolean owesOffer(Draft draft, Command.Propose command) {
        boolean isOffered =
                command.remedy() != null
                        || command.compensation() != null
                        || draft.dossier().grants().live().signum() > 0;
        return !isOffered && (draft.assessment().severity() == Severity.MAJOR || isLarge(draft));
    }

    private static boolean isLarge(Draft draft) {
        Submission submission = draft.found().submission();
        return Stream.of(submission.claimAmount(), submission.references().orderAmount())
                .filter(Objects::nonNull)
                .anyMatch(draft.terms().compensation()::isLarge);
    }

    static Optional<Refusal> approve(Draft draft, Command.Approve command) {
        return draft.status() == Status.APPEALED
                ? ReviewApproval.decide(draft, command)
                : Approval.decide(draft, command, proposalOf(draft));
    }

    static Optional<Refusal> answer(Draft draft, Command.Answer command) {
        Optional<Refusal> full = command.requestReview() ? Appealing.full(draft) : Optional.empty();
        if (full.isPresent()) {
            return full;
        }
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
            Appealing.open(draft, Against.OFFER, command.reason());
        } else {
            draft.become(Status.INVESTIGATING);
            draft.tellCustomer(Template.REVIEW_OFFER, Map.of());
        }
        return Optional.empty();
    }

    static Optional<Refusal> decide(Draft draft, Command.Decide command) {
        if (draft.status() != Status.PROPOSED) {
            return draft.refuse(Obstacle.WRONG_STATUS, "An appeal is decided with an outcome");
        }
        Proposal proposal = proposalOf(draft);
        List<Role> deciders = Authority.decidersOf(draft.found());
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (deciders.stream().noneMatch(draft.actor()::has)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED,
                    "Only these may decide it: " + Role.labels(deciders));
        }
        String reasons = proposal.reasons();
        String alternative = proposal.alternative();
        if (reasons == null || alternative == null) {
            return draft.refuse(
                    Obstacle.REASONS_MISSING,
                    "A decision without the customer's consent gives reasons and an alternative");
        }
        ResponsibleParty responsible = command.responsible();
        if (responsible != null) {
            FactFinding.name(draft, responsible, reasons);
        }
        if (FactFinding.lacksResponsible(draft)) {
            return draft.refuse(
                    Obstacle.RESPONSIBILITY_OPEN,
                    "About goods and parcels is decided when it was said who is responsible");
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

    static void send(Draft draft, Proposal proposal) {
        draft.handle(handling ->
                handling.withProposal(proposal.sentAt(draft.now()))
                        .contactedBy(proposal.draftedBy()));
        draft.become(Status.PROPOSED);
        draft.write(EventType.PROPOSED, details(proposal));
        tell(draft, proposal);
        // An offer with words of its own is contact and progress, too.
        draft.finish(Stage.FIRST_RESPONSE, Stage.INITIAL_FEEDBACK, Stage.PROPOSAL);
        Updates.answered(draft);
        Updates.informed(draft);
    }

    private static void tell(Draft draft, Proposal proposal) {
        if (!proposal.isRefusal()) {
            draft.tellCustomer(Template.PROPOSAL, Map.of("text", proposal.text()));
            return;
        }
        draft.tellCustomer(
                Template.PROPOSAL_REFUSING,
                Map.of(
                        "text", proposal.text(),
                        "reasons", Objects.requireNonNull(proposal.reasons()),
                        "alternative", Objects.requireNonNull(proposal.alternative())));
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
}
