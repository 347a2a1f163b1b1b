package dev.redress.core.complaint;

import dev.redress.core.classification.Severity;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The appeal: people who had no part in the case look at it anew (spec.md §5.2).
final class Review {

    private Review() {}

    /// Opens the review. Its own deadlines begin; that of the case's resolution stands still.
    static void file(Draft draft, @Nullable String reason) {
        draft.become(Status.APPEALED);
        draft.write(EventType.APPEALED, reason == null ? Map.of() : Map.of("reason", reason));
        draft.clocks().suspend(Stage.RESOLVE, draft.status().name());
        draft.finish(Stage.APPEAL_WINDOW);
        draft.start(Trigger.APPEAL);
        draft.tellCustomer(Template.APPEAL_RECEIPT, Map.of());
        draft.tell(Template.APPEAL_FILED, new Recipient.Holders(Role.EXPERT), Map.of());
        draft.finish(Stage.APPEAL_ACK);
    }

    static Optional<Refusal> decide(Draft draft, Command.DecideAppeal command) {
        Role reviewer = reviewerAt(draft.found().assessment().severity());
        if (!draft.actor().hasAny(reviewer, Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "This appeal is for: " + reviewer.label());
        }
        if (hadPart(draft)) {
            return draft.refuse(
                    Obstacle.OWN_WORK, "An appeal is decided by someone who had no part before");
        }
        if (!draft.terms().authority().mayGrantOnAppeal(draft.actor(), command.compensation())) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "So much is for: " + Role.OPERATIONS.label());
        }
        if (command.upheld() && command.remedy() == null) {
            return draft.refuse(Obstacle.NO_REMEDY, "An upheld appeal names what is done instead");
        }
        draft.finish(Stage.EXPERT_IN, Stage.APPEAL_FINAL, Stage.RESOLVE);
        draft.tellCustomer(
                Template.DECISION,
                Map.of(
                        "text", command.upheld() ? remedy(command) : standing(draft),
                        "reasons", command.reasons(),
                        "alternative", command.nextWays()));
        if (command.upheld()) {
            uphold(draft, command);
        } else {
            dismiss(draft, command);
        }
        return Optional.empty();
    }

    private static void uphold(Draft draft, Command.DecideAppeal command) {
        String reviewer = draft.actor().name();
        Proposal decision =
                new Proposal(
                        remedy(command),
                        command.remedy(),
                        command.compensation(),
                        command.reasons(),
                        command.nextWays(),
                        reviewer,
                        reviewer,
                        null,
                        draft.now());
        draft.handle(handling -> handling.withProposal(decision).decidedBy(reviewer));
        draft.become(Status.EXECUTING);
        draft.write(EventType.APPEAL_UPHELD, Map.of("reasons", command.reasons()));
        draft.start(Trigger.DECISION);
    }

    private static void dismiss(Draft draft, Command.DecideAppeal command) {
        draft.handle(handling -> handling.decidedBy(draft.actor().name()).withAppealExhausted());
        draft.write(EventType.APPEAL_DISMISSED, Map.of("reasons", command.reasons()));
        if (draft.deadline(Stage.RESULT_NOTICE).isEmpty()) {
            // An offer was appealed against, not a result: this is the result.
            Completion.settle(draft, command.reasons());
        } else {
            draft.become(Status.RESOLVED);
            // There is no second appeal; the window now only lets a silent case be closed.
            draft.start(Trigger.RESULT_NOTICE);
        }
    }

    /// What was offered or decided before, and stays.
    private static String standing(Draft draft) {
        Proposal proposal = draft.handling().proposal();
        return proposal == null ? "—" : proposal.text();
    }

    /// Graver cases are not for the expert team alone. The operations lead may also take over where
    /// the experts' authority or time is not enough.
    private static Role reviewerAt(Severity severity) {
        return switch (severity) {
            case GENERAL, SERIOUS -> Role.EXPERT;
            case MAJOR, URGENT -> Role.OPERATIONS;
        };
    }

    private static boolean hadPart(Draft draft) {
        Handling handling = draft.handling();
        Proposal proposal = handling.proposal();
        return Stream.of(
                        handling.assignee(),
                        handling.firstContactOwner(),
                        handling.decidedBy(),
                        proposal == null ? null : proposal.draftedBy(),
                        proposal == null ? null : proposal.approvedBy())
                .anyMatch(draft.actor().name()::equals);
    }

    private static String remedy(Command.DecideAppeal command) {
        String remedy = command.remedy();
        return remedy == null ? "—" : remedy;
    }
}
