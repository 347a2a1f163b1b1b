package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.math.BigDecimal;
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

    /// The decision of experts is kept as a draft where the operations lead must approve it.
    /// Otherwise it takes effect at once, and so does that of an operations lead, who may take over
    /// where the experts' authority or time is not enough.
    static Optional<Refusal> decide(Draft draft, Command.DecideAppeal command) {
        Optional<Refusal> refusal = refusal(draft, command);
        if (refusal.isPresent()) {
            return refusal;
        }
        ReviewDraft decision = ReviewDraft.of(command, draft.actor().name(), draft.now());
        if (needsApproval(draft)) {
            draft.finish(Stage.EXPERT_IN);
            ReviewApproval.request(draft, decision);
        } else {
            ReviewEffect.take(draft, decision, decision.reviewer());
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(Draft draft, Command.DecideAppeal command) {
        if (draft.status() != Status.APPEALED) {
            return draft.refuse(Obstacle.WRONG_STATUS, "There is no appeal to decide");
        }
        if (!draft.actor().hasAny(Role.EXPERT, Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "An appeal is for: " + Role.EXPERT.label());
        }
        if (hadPart(draft)) {
            return draft.refuse(
                    Obstacle.OWN_WORK, "An appeal is decided by someone who had no part before");
        }
        if (!mayGrant(draft, command.compensation())) {
            return draft.refuse(
                    Obstacle.AUTHORITY_EXCEEDED, "So much is for: " + Role.OPERATIONS.label());
        }
        if (command.upheld() && command.remedy() == null) {
            return draft.refuse(Obstacle.NO_REMEDY, "An upheld appeal names what is done instead");
        }
        return Optional.empty();
    }

    private static boolean needsApproval(Draft draft) {
        return Authority.needsApprovalOnAppeal(draft.found())
                && !draft.actor().has(Role.OPERATIONS);
    }

    /// The limits are those of what one grants alone: who approves a draft reaches any amount.
    private static boolean mayGrant(Draft draft, @Nullable BigDecimal compensation) {
        return needsApproval(draft)
                || draft.terms()
                        .authority()
                        .mayGrantOnAppeal(
                                draft.actor(), draft.dossier().remedies().with(compensation));
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
}
