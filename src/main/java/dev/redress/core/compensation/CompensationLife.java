package dev.redress.core.compensation;

import dev.redress.core.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// The life of a compensation (spec.md §5.7): what a step makes of it, or what is in its way. Who
/// may take the step has been asked before.
public final class CompensationLife {

    private static final Set<CompensationState> UNPAID =
            EnumSet.of(
                    CompensationState.PENDING_APPROVAL,
                    CompensationState.GRANTED,
                    CompensationState.APPROVED,
                    CompensationState.FAILED);

    private final Compensation found;
    private final String by;
    private final Instant at;

    private CompensationLife(Compensation found, String by, Instant at) {
        this.found = found;
        this.by = by;
        this.at = at;
    }

    /// What the step makes of it, or what is in its way.
    ///
    /// @param found judged by the case and the sums of now, see [Compensation#judgedIn], where an
    ///   approval may take effect
    public static StepOutcome of(
            Compensation found, Step step, CompensationPolicy policy, Actor actor, Instant at) {
        CompensationLife life = new CompensationLife(found, actor.name(), at);
        return switch (step) {
            case Step.Judge judge ->
                    found.state() == CompensationState.PENDING_APPROVAL
                            ? new Judging(found, policy, actor, at).outcome(judge)
                            : life.outOfTurn(judge);
            case Step.Advise advise -> life.advise(advise);
            case Step.Verify verify -> life.verify(verify);
            case Step.Revoke revoke -> life.revoke(revoke);
            case Step.OrderPayment order -> life.order(order);
            case Step.NotePaid paid -> life.paid(paid);
            case Step.NoteRefused refused -> life.refused(refused);
            case Step.TakeBack taken -> life.takeBack(taken);
            case Step.FileClaim file -> life.file(file);
            case Step.NoteRecovered recovered -> life.recovered(recovered);
            case Step.WriteOff writeOff -> life.writeOff(writeOff);
        };
    }

    private StepOutcome advise(Step.Advise advise) {
        return found.state() == CompensationState.PENDING_APPROVAL
                ? made(found.plus(new Opinion(advise.inFavour(), advise.text(), by, at)))
                : outOfTurn(advise);
    }

    private StepOutcome verify(Step.Verify verify) {
        return UNPAID.contains(found.state())
                ? made(found.with(new IdentityCheck(verify.method(), by, at)))
                : outOfTurn(verify);
    }

    private StepOutcome revoke(Step.Revoke revoke) {
        return found.state().isOwed()
                ? made(found.with(CompensationState.REVOKED))
                : outOfTurn(revoke);
    }

    private StepOutcome order(Step.OrderPayment order) {
        if (!found.state().isOwed()) {
            return outOfTurn(order);
        }
        if (found.identityCheck() == null) {
            return new StepOutcome.Barred(
                    Flaw.IDENTITY_UNVERIFIED, "Nobody has made sure who the customer is");
        }
        Payout before = found.payout();
        int round = before == null ? 1 : before.round() + 1;
        return made(found.with(CompensationState.PAYING, Payout.ordered(round, by, at)));
    }

    /// Also after a refusal of the same order, and though it was taken back since: that money went
    /// is what counts.
    private StepOutcome paid(Step.NotePaid paid) {
        Payout payout = found.payout();
        boolean isExpected =
                found.state() == CompensationState.PAYING
                        || found.state() == CompensationState.FAILED
                        || found.state() == CompensationState.REVOKED;
        if (payout == null || payout.round() != paid.round() || !isExpected) {
            return outOfTurn(paid);
        }
        Compensation after = found.with(CompensationState.PAID, payout.paid(paid.reference(), at));
        Advance advance = found.award().advance();
        return made(
                advance == null || advance.name() == null
                        ? after
                        : after.with(
                                RecoveryClaim.opened(
                                        advance.party(),
                                        advance.name(),
                                        found.award().amount(),
                                        by,
                                        at)));
    }

    private StepOutcome refused(Step.NoteRefused refused) {
        Payout payout = found.payout();
        return payout == null
                        || payout.round() != refused.round()
                        || found.state() != CompensationState.PAYING
                ? outOfTurn(refused)
                : made(found.with(CompensationState.FAILED, payout.refused(refused.refusal(), at)));
    }

    private StepOutcome takeBack(Step.TakeBack taken) {
        if (found.state() != CompensationState.PAID
                || found.clawBack() != null
                || isOwedByAnother()) {
            return outOfTurn(taken);
        }
        BigDecimal paid = found.award().amount();
        return taken.amount().compareTo(paid) > 0
                ? new StepOutcome.Barred(Flaw.TOO_MUCH, "Only %s was paid".formatted(paid))
                : made(found.with(new ClawBack(taken.amount(), taken.reason(), by, at)));
    }

    /// Then taking it back from the customer as well would be getting it twice.
    private boolean isOwedByAnother() {
        RecoveryClaim claim = found.recovery();
        return claim != null && claim.state() != RecoveryState.WRITTEN_OFF;
    }

    private StepOutcome file(Step.FileClaim file) {
        RecoveryClaim claim = found.recovery();
        return claim != null && claim.state() == RecoveryState.OPEN
                ? made(found.with(claim.claimed(file.reference(), by, at)))
                : outOfTurn(file);
    }

    private StepOutcome recovered(Step.NoteRecovered recovered) {
        RecoveryClaim claim = found.recovery();
        return claim != null && claim.state() == RecoveryState.CLAIMED
                ? made(found.with(claim.recovered(recovered.reference(), by, at)))
                : outOfTurn(recovered);
    }

    private StepOutcome writeOff(Step.WriteOff writeOff) {
        RecoveryClaim claim = found.recovery();
        return claim != null && claim.state() == RecoveryState.CLAIMED
                ? made(found.with(claim.writtenOff(writeOff.reason(), by, at)))
                : outOfTurn(writeOff);
    }

    private static StepOutcome made(Compensation after) {
        return new StepOutcome.Made(after);
    }

    private StepOutcome outOfTurn(Step step) {
        RecoveryClaim claim = found.recovery();
        return new StepOutcome.Barred(
                Flaw.WRONG_STATE,
                "%s is not possible while the compensation is %s%s"
                        .formatted(
                                step.noun(),
                                found.state(),
                                claim == null ? "" : " and its claim " + claim.state()));
    }
}
