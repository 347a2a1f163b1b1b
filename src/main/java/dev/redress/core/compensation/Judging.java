package dev.redress.core.compensation;

import dev.redress.core.classification.Risk;
import dev.redress.core.identity.Actor;
import java.time.Instant;

/// What one person's word makes of a compensation that waits for approval. It takes effect when
/// nobody is missing: neither the business, by somebody whose authority reaches as far as the case
/// and the sums of now, nor the legal side where the law may have a say.
///
/// @param asked waits for approval, and is judged by the case and the sums of now
record Judging(Compensation asked, CompensationPolicy policy, Actor actor, Instant at) {

    StepOutcome outcome(Step.Judge judge) {
        Compensation after = said(judge);
        if (!judge.approved()) {
            return new StepOutcome.Made(after.with(CompensationState.REJECTED));
        }
        boolean isWhole = isApproved(after) && !lacksLegalSide(after);
        if (!isWhole && (judge.legal() ? !lacksLegalSide(asked) : isApproved(asked))) {
            return new StepOutcome.Barred(
                    Flaw.ALREADY_APPROVED, "This side has approved it; the other one is missing");
        }
        if (asked.matter().risk() == Risk.HIGH && asked.opinions().isEmpty()) {
            return new StepOutcome.Barred(
                    Flaw.OPINION_MISSING, "At high risk the back office is heard before");
        }
        return new StepOutcome.Made(isWhole ? after.with(CompensationState.APPROVED) : after);
    }

    private Compensation said(Step.Judge judge) {
        return asked.plus(
                new Judgement(
                        judge.legal(),
                        judge.approved(),
                        actor.name(),
                        actor.roles().stream().sorted().toList(),
                        at,
                        judge.reason()));
    }

    /// The case may be graver, or the sums higher, than when the business approved it.
    private boolean isApproved(Compensation one) {
        return one.approvalOf(false)
                .filter(said -> policy.stillReaches(said.roles(), one.matter(), one.exposure()))
                .isPresent();
    }

    private static boolean lacksLegalSide(Compensation one) {
        return one.matter().legal() && one.approvalOf(true).isEmpty();
    }
}
