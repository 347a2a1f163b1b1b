package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A decision on an appeal takes effect: the customer is told, and the case goes on or ends.
final class ReviewEffect {

    private static final String NOTHING = "—";

    private ReviewEffect() {}

    /// @param approver who let it take effect: the reviewer, where nobody else was asked
    static void take(Draft draft, ReviewDraft decision, String approver) {
        draft.file(dossier -> dossier.withReviewDraft(null));
        draft.finish(Stage.EXPERT_IN, Stage.APPEAL_FINAL, Stage.RESOLVE);
        draft.tellCustomer(
                Template.DECISION,
                Map.of(
                        "text", decision.upheld() ? remedy(decision) : standing(draft),
                        "reasons", decision.reasons(),
                        "alternative", decision.nextWays()));
        if (decision.upheld()) {
            uphold(draft, decision, approver);
        } else {
            dismiss(draft, decision);
        }
    }

    private static void uphold(Draft draft, ReviewDraft decision, String approver) {
        Proposal proposal =
                new Proposal(
                        remedy(decision),
                        decision.remedy(),
                        decision.compensation(),
                        decision.reasons(),
                        decision.nextWays(),
                        decision.reviewer(),
                        approver,
                        null,
                        draft.now());
        draft.handle(handling -> handling.withProposal(proposal).decidedBy(decision.reviewer()));
        draft.become(Status.EXECUTING);
        write(draft, EventType.APPEAL_UPHELD, decision);
        draft.start(Trigger.DECISION);
    }

    private static void dismiss(Draft draft, ReviewDraft decision) {
        draft.handle(handling -> handling.decidedBy(decision.reviewer()).withAppealExhausted());
        write(draft, EventType.APPEAL_DISMISSED, decision);
        if (draft.deadline(Stage.RESULT_NOTICE).isEmpty()) {
            // An offer was appealed against, not a result: this is the result.
            Completion.settle(draft, decision.reasons(), standing(draft));
        } else {
            draft.become(Status.RESOLVED);
            // There is no second appeal; the window now only lets a silent case be closed.
            draft.start(Trigger.RESULT_NOTICE);
        }
    }

    private static void write(Draft draft, EventType type, ReviewDraft decision) {
        draft.writeInNameOf(decision.reviewer(), type, Map.of("reasons", decision.reasons()));
    }

    /// What was offered or decided before, and stays.
    private static String standing(Draft draft) {
        return Optional.ofNullable(draft.handling().proposal()).map(Proposal::text).orElse(NOTHING);
    }

    private static String remedy(ReviewDraft decision) {
        return Objects.requireNonNullElse(decision.remedy(), NOTHING);
    }
}
