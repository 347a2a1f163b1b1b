package dev.redress.core.complaint;

import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.Verdict;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A decision on an appeal takes effect: the customer is told, and the case goes on or ends.
final class ReviewEffect {

    private static final String NOTHING = "—";

    private ReviewEffect() {}

    static void take(Draft draft, Verdict decision) {
        Reviewing.forgetEvidence(draft);
        draft.file(dossier -> dossier.withReviewDraft(null));
        draft.finish(Stage.EXPERT_IN, Stage.APPEAL_FINAL, Stage.RESOLVE);
        Remedy remedy = decision.remedy();
        draft.tellCustomer(
                Template.DECISION,
                Map.of(
                        "text", remedy == null ? standing(draft) : remedy.text(),
                        "reasons", decision.reasons(),
                        "alternative", decision.nextWays()));
        write(draft, decision);
        Reviewing.change(draft, appeal -> appeal.decided(decision, draft.now()));
        if (remedy == null) {
            dismiss(draft, decision);
        } else {
            overturn(draft, decision, remedy);
        }
    }

    /// Who let it take effect: the reviewer, where nobody else was asked.
    private static String approver(Verdict decision) {
        return Objects.requireNonNullElse(decision.approvedBy(), decision.reviewer());
    }

    private static void overturn(Draft draft, Verdict decision, Remedy remedy) {
        Proposal proposal =
                new Proposal(
                        remedy.text(),
                        remedy.text(),
                        remedy.compensation(),
                        decision.reasons(),
                        decision.nextWays(),
                        decision.reviewer(),
                        approver(decision),
                        List.of(),
                        decision.legallyApprovedBy(),
                        draft.now());
        draft.handle(handling -> handling.withProposal(proposal).decidedBy(decision.reviewer()));
        draft.become(Status.EXECUTING);
        draft.start(Trigger.DECISION);
    }

    private static void dismiss(Draft draft, Verdict decision) {
        draft.handle(handling -> handling.decidedBy(decision.reviewer()).withAppealExhausted());
        if (draft.deadline(Stage.RESULT_NOTICE).isEmpty()) {
            // An offer was appealed against, not a result: this is the result.
            Completion.settle(draft, decision.reasons(), standing(draft));
        } else {
            draft.become(Status.RESOLVED);
            // There is no second appeal; the window now only lets a silent case be closed.
            draft.start(Trigger.RESULT_NOTICE);
        }
    }

    /// Whose decision stands or falls by it is said, so that it can be counted (APL-08).
    private static void write(Draft draft, Verdict decision) {
        EventType type =
                switch (decision.outcome()) {
                    case UPHELD -> EventType.APPEAL_UPHELD;
                    case PARTLY_UPHELD -> EventType.APPEAL_PARTLY_UPHELD;
                    case DISMISSED -> EventType.APPEAL_DISMISSED;
                };
        Map<String, String> details = decision.details();
        details.putAll(Appealing.number(Reviewing.appealOf(draft)));
        details.put("firstDecider", Reviewing.appealOf(draft).first().decidedBy());
        details.put("approvedBy", approver(decision));
        if (decision.legallyApprovedBy() != null) {
            details.put("legallyApprovedBy", decision.legallyApprovedBy());
        }
        draft.writeInNameOf(decision.reviewer(), type, details);
    }

    /// What was offered or decided before, and stays.
    private static String standing(Draft draft) {
        return Optional.ofNullable(draft.handling().proposal()).map(Proposal::text).orElse(NOTHING);
    }
}
