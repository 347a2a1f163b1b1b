package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.BACK;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.Basis;
import dev.redress.core.compensation.BasisKind;
import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Budget;
import dev.redress.core.compensation.BudgetPeriod;
import dev.redress.core.compensation.BudgetUse;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.Exposure;
import dev.redress.core.compensation.IdentityCheck;
import dev.redress.core.compensation.IdentityMethod;
import dev.redress.core.compensation.Matter;
import dev.redress.core.compensation.Payout;
import dev.redress.core.compensation.RecoveryClaim;
import dev.redress.core.compensation.RecoveryParty;
import dev.redress.core.compensation.RecoveryState;
import dev.redress.core.compensation.Step;
import dev.redress.core.identity.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows of what gives a customer money or its like.
final class CompensationPlays {

    private static final UUID ID = new UUID(7, 7);
    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final Step APPROVE = new Step.Judge(false, true, "属实");
    private static final Step ORDER = new Step.OrderPayment();
    private static final Books SPENT =
            new Books(
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    List.of(
                            new BudgetUse(
                                    new Budget(BudgetPeriod.MONTH, HUNDRED, null),
                                    new BigDecimal("0.01"))));

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("Grant, within authority", grant("100.00", false, false, Books.CLOSED)),
                    entry("Grant, beyond authority", grant("2000.01", false, false, Books.CLOSED)),
                    entry("Grant, for approval", grant("2000.01", true, false, Books.CLOSED)),
                    entry("Grant, beyond a budget", grant("100.00", false, false, SPENT)),
                    entry("Grant, of no offer", grant("100.00", false, true, Books.CLOSED)),
                    entry(
                            "Proceed, approved",
                            proceed(MIDDLE, CompensationState.PENDING_APPROVAL, APPROVE)),
                    entry("Proceed, approved by whoever asked", ownApproval()),
                    entry(
                            "Proceed, approved at HIGH without an opinion",
                            proceed(OPERATIONS, CompensationState.PENDING_APPROVAL, APPROVE)
                                    .given(found ->
                                            GradePlays.at(
                                                    knowing(
                                                            found,
                                                            CompensationState.PENDING_APPROVAL),
                                                    Risk.HIGH))),
                    entry(
                            "Proceed, with an opinion",
                            proceed(
                                    BACK,
                                    CompensationState.PENDING_APPROVAL,
                                    new Step.Advise(true, "数据属实"))),
                    entry(
                            "Proceed, with an identity",
                            proceed(
                                    SUPERVISOR,
                                    CompensationState.GRANTED,
                                    new Step.Verify(IdentityMethod.CALL_BACK))),
                    entry(
                            "Proceed, revoked",
                            proceed(
                                    SUPERVISOR,
                                    CompensationState.GRANTED,
                                    new Step.Revoke("改为换货"))),
                    entry(
                            "Proceed, revoked after a refusal of the provider",
                            proceed(
                                    SUPERVISOR,
                                    CompensationState.FAILED,
                                    new Step.Revoke("改发优惠券"))),
                    entry(
                            "Proceed, ordered to be paid",
                            proceed(SUPERVISOR, CompensationState.APPROVED, ORDER)),
                    entry(
                            "Proceed, ordered without an identity",
                            proceed(SUPERVISOR, CompensationState.GRANTED, ORDER)),
                    entry(
                            "Proceed, paid",
                            proceed(
                                    Actor.SYSTEM,
                                    CompensationState.PAYING,
                                    new Step.NotePaid(1, "P-1"))),
                    entry(
                            "Proceed, refused by the provider",
                            proceed(
                                    Actor.SYSTEM,
                                    CompensationState.PAYING,
                                    new Step.NoteRefused(1, "账户已注销"))),
                    entry(
                            "Proceed, taken back",
                            proceed(
                                    MIDDLE,
                                    CompensationState.PAID,
                                    new Step.TakeBack(HUNDRED, "重复申请"))),
                    entry(
                            "Proceed, claimed from who owes it",
                            proceed(SUPERVISOR, CompensationState.PAID, new Step.FileClaim("C-1"))),
                    entry(
                            "Proceed, recovered from who owes it",
                            proceed(
                                    SUPERVISOR,
                                    CompensationState.PAID,
                                    new Step.NoteRecovered("R-1"))),
                    entry("Proceed, written off", writtenOff()),
                    entry(
                            "Proceed, that the case does not know",
                            Play.of(
                                    SUPERVISOR,
                                    command(CompensationState.GRANTED, new Step.Revoke("改为换货")))));

    private CompensationPlays() {}

    private static Play grant(String amount, boolean asksApproval, boolean ofOffer, Books books) {
        return Play.of(
                SUPERVISOR,
                new CompensationCommand.Grant(
                        ID, award(new BigDecimal(amount), ofOffer), asksApproval, books));
    }

    private static Play proceed(Actor actor, CompensationState state, Step step) {
        return Play.of(actor, command(state, step)).given(found -> knowing(found, state));
    }

    private static CompensationCommand.Proceed command(CompensationState state, Step step) {
        return new CompensationCommand.Proceed(
                aCompensation(state, "agent1", claimBefore(step)), step, Books.CLOSED);
    }

    private static RecoveryState claimBefore(Step step) {
        if (step instanceof Step.WriteOff || step instanceof Step.NoteRecovered) {
            return RecoveryState.CLAIMED;
        }
        return step instanceof Step.TakeBack ? RecoveryState.WRITTEN_OFF : RecoveryState.OPEN;
    }

    private static Play ownApproval() {
        Compensation own =
                aCompensation(
                        CompensationState.PENDING_APPROVAL, MIDDLE.name(), RecoveryState.OPEN);
        return Play.of(MIDDLE, new CompensationCommand.Proceed(own, APPROVE, Books.CLOSED))
                .given(found -> knowing(found, CompensationState.PENDING_APPROVAL));
    }

    private static Play writtenOff() {
        return proceed(OPERATIONS, CompensationState.PAID, new Step.WriteOff("承运商破产"));
    }

    private static Award award(BigDecimal amount, boolean ofOffer) {
        return new Award(
                "CASH_REFUND",
                amount,
                new Basis(BasisKind.GOODWILL, null, null, "酌情"),
                "安抚客户",
                ofOffer,
                null,
                LocalDate.of(2026, 3, 5));
    }

    /// With everything that its state supposes.
    private static Compensation aCompensation(
            CompensationState state, String grantedBy, RecoveryState claim) {
        boolean isOrdered = state == CompensationState.PAYING || state == CompensationState.PAID;
        boolean isChecked = isOrdered || state == CompensationState.APPROVED;
        return new Compensation(
                ID,
                award(HUNDRED, false),
                state,
                grantedBy,
                "agent",
                MONDAY_10AM,
                null,
                new Matter(Risk.LOW, Category.SERVICE, false, false),
                new Exposure(HUNDRED, HUNDRED, HUNDRED),
                1,
                List.of(),
                List.of(),
                isChecked ? new IdentityCheck(IdentityMethod.CODE, "agent1", MONDAY_10AM) : null,
                isOrdered ? new Payout(1, "agent1", MONDAY_10AM, null, null, null) : null,
                null,
                state == CompensationState.PAID ? claimed(claim) : null);
    }

    private static @Nullable RecoveryClaim claimed(RecoveryState state) {
        return new RecoveryClaim(
                RecoveryParty.CARRIER,
                "顺达快递",
                HUNDRED,
                state,
                MONDAY_10AM,
                null,
                null,
                "agent1",
                MONDAY_10AM);
    }

    private static Complaint knowing(Complaint found, CompensationState state) {
        CaseGrant grant = new CaseGrant(ID, "CASH_REFUND", HUNDRED, state, null, null);
        return Changed.filed(found, dossier -> dossier.with(new CaseGrants(List.of(grant))));
    }
}
