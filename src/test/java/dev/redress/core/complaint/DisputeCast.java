package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.COMPLIANCE;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.MEDIATOR;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.arbitration.ArbitrationCommand;
import dev.redress.core.arbitration.ArbitrationState;
import dev.redress.core.arbitration.ArbitrationStep;
import dev.redress.core.arbitration.Award;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.MediationCommand.Voice;
import dev.redress.core.mediation.MediationProcess;
import dev.redress.core.mediation.MediationStep;
import dev.redress.core.mediation.Obligation;
import dev.redress.core.mediation.Party;
import dev.redress.core.mediation.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Mediations and arbitrations of these tests, as far as each test needs them.
final class DisputeCast {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final MediationCommand REQUEST =
            new MediationCommand.Request(new UUID(7, 1), Party.CUSTOMER, "协商");
    static final MediationCommand APPOINTMENT = new MediationCommand.Appoint(MEDIATOR, true);
    static final MediationCommand CUSTOMER_CONSENT =
            new MediationCommand.Consent(new Voice(Party.CUSTOMER, "customer1", null));
    static final MediationCommand MERCHANT_CONSENT =
            new MediationCommand.Consent(new Voice(Party.MERCHANT, "李", "邮件"));
    static final MediationCommand MERCHANT_REFUSAL =
            new MediationCommand.Refuse(new Voice(Party.MERCHANT, "李", "邮件"), "不接受");
    static final MediationCommand SESSION =
            new MediationCommand.Hold(new Session(MONDAY_10AM, List.of("王", "李"), "商家同意退款"));
    static final MediationCommand GIVING_UP = new MediationCommand.GiveUp("分歧过大");
    static final MediationCommand FAILURE = new MediationCommand.Fail("分歧过大");
    static final MediationCommand AGREEMENT =
            new MediationCommand.Agree(
                    "退款", List.of(Obligation.of(1, Party.MERCHANT, "退款", MONDAY.plusDays(4))));
    static final MediationCommand PROOF = new MediationCommand.Fulfil(1, "凭证");

    private DisputeCast() {}

    static DisputeCommand.Mediate mediate(
            @Nullable Mediation before, MediationCommand step, Actor actor) {
        return new DisputeCommand.Mediate(step, before, mediated(before, step, actor));
    }

    static Mediation mediated(@Nullable Mediation before, MediationCommand step, Actor actor) {
        return mediated(before, step, actor, MONDAY_10AM);
    }

    private static Mediation mediated(
            @Nullable Mediation before, MediationCommand step, Actor actor, Instant now) {
        return switch (MediationProcess.step(before, step, actor, now)) {
            case MediationStep.Taken(Mediation after) -> after;
            case MediationStep.Refused refused -> throw new AssertionError(refused);
        };
    }

    static Mediation requested() {
        return mediated(null, REQUEST, CUSTOMER);
    }

    /// Only the merchant's consent is missing.
    static Mediation nearlyOpened() {
        return mediated(mediated(requested(), APPOINTMENT, MIDDLE), CUSTOMER_CONSENT, CUSTOMER);
    }

    static Mediation opened() {
        return mediated(nearlyOpened(), MERCHANT_CONSENT, MIDDLE);
    }

    static Mediation offered() {
        return mediated(opened(), GIVING_UP, MEDIATOR);
    }

    /// Only the merchant's signature is missing.
    static Mediation nearlySigned() {
        Mediation agreed = mediated(opened(), AGREEMENT, MEDIATOR);
        return mediated(agreed, signature(agreed, Party.CUSTOMER, null), CUSTOMER);
    }

    static Mediation filed() {
        return mediated(nearlySigned(), signature(nearlySigned(), Party.MERCHANT, "传真"), MIDDLE);
    }

    /// The merchant did not do what it signed.
    static Mediation broken() {
        return mediated(
                filed(),
                new MediationCommand.Miss(),
                Actor.SYSTEM,
                MONDAY_10AM.plus(Duration.ofDays(9)));
    }

    static MediationCommand signature(Mediation agreed, Party party, @Nullable String proof) {
        return new MediationCommand.Sign(
                new Voice(party, "签字人", proof),
                Objects.requireNonNull(agreed.agreement()).textHash());
    }

    static DisputeCommand.Arbitrate arbitrate(@Nullable Arbitration before, Arbitration after) {
        return arbitrate(null, before, after);
    }

    static DisputeCommand.Arbitrate arbitrate(
            @Nullable Mediation mediation, @Nullable Arbitration before, Arbitration after) {
        return new DisputeCommand.Arbitrate(
                mediation == null ? List.of() : List.of(mediation), before, after);
    }

    static Arbitration applied() {
        return arbitrated(
                null, new ArbitrationCommand.Apply(new UUID(8, 1), "仲裁委员会", "118", MONDAY, "申请书"));
    }

    /// After the steps up to `state`.
    static Arbitration arbitrated(ArbitrationState... steps) {
        Arbitration reached = applied();
        for (ArbitrationState step : steps) {
            Award award =
                    step == ArbitrationState.AWARDED ? new Award("退款", MONDAY.plusDays(7)) : null;
            reached =
                    arbitrated(reached, new ArbitrationCommand.Proceed(step, MONDAY, "文件", award));
        }
        return reached;
    }

    private static Arbitration arbitrated(
            @Nullable Arbitration before, ArbitrationCommand command) {
        return switch (Arbitration.step(before, command, COMPLIANCE.name(), MONDAY_10AM)) {
            case ArbitrationStep.Taken(Arbitration after) -> after;
            case ArbitrationStep.Refused refused -> throw new AssertionError(refused);
        };
    }
}
