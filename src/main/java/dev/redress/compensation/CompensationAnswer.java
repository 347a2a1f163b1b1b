package dev.redress.compensation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.classification.Risk;
import dev.redress.core.compensation.Advance;
import dev.redress.core.compensation.Basis;
import dev.redress.core.compensation.BasisKind;
import dev.redress.core.compensation.ClawBack;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.IdentityCheck;
import dev.redress.core.compensation.IdentityMethod;
import dev.redress.core.compensation.Judgement;
import dev.redress.core.compensation.Opinion;
import dev.redress.core.compensation.Payout;
import dev.redress.core.compensation.RecoveryClaim;
import dev.redress.core.compensation.RecoveryParty;
import dev.redress.core.compensation.RecoveryState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A compensation with everything that was said and done about it. Amounts are CNY.
///
/// @param offeredAt when the offer was sent that it carries out
/// @param expectedOn the date of China on which the customer may expect it
/// @param caseSum what it came to when it was judged last, with all that is live in the case and
///   still offered; `customerSum` and `daySum` likewise for the customer and for the day of whoever
///   decided
/// @param policyVersion of the policy `compensation`
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompensationAnswer(
        UUID id,
        CompensationState state,
        String form,
        String amount,
        String currency,
        BasisAnswer basis,
        String reason,
        @Nullable Instant offeredAt,
        @Nullable LocalDate expectedOn,
        Risk risk,
        boolean legal,
        String caseSum,
        String customerSum,
        String daySum,
        int policyVersion,
        String grantedBy,
        Instant grantedAt,
        @Nullable String decidedBy,
        List<JudgementAnswer> approvals,
        List<OpinionAnswer> opinions,
        @Nullable IdentityCheckAnswer identityCheck,
        @Nullable PaymentAnswer payment,
        @Nullable ClawBackAnswer clawBack,
        @Nullable AdvanceAnswer advance,
        @Nullable RecoveryAnswer recovery) {

    private static final String CURRENCY = "CNY";

    /// How the amount was computed.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BasisAnswer(
            BasisKind kind, @Nullable String base, @Nullable Integer percent, String explanation) {}

    /// One person's word, for the business or for the legal side.
    record JudgementAnswer(String side, boolean approved, String by, Instant at, String reason) {}

    record OpinionAnswer(boolean inFavour, String text, String by, Instant at) {}

    record IdentityCheckAnswer(IdentityMethod method, String by, Instant at) {}

    /// The last order to pay it, and what the provider answered.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PaymentAnswer(
            int round,
            String orderedBy,
            Instant orderedAt,
            @Nullable Instant endedAt,
            @Nullable String reference,
            @Nullable String refusal) {}

    record ClawBackAnswer(String amount, String reason, String by, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdvanceAnswer(RecoveryParty party, @Nullable String name) {}

    /// The claim against whoever owes what was paid in advance.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecoveryAnswer(
            RecoveryParty party,
            String name,
            String amount,
            RecoveryState state,
            Instant openedAt,
            @Nullable String reference,
            @Nullable String reason,
            String changedBy,
            Instant changedAt) {}

    /// @param mask hides in words what the reader may not know
    static CompensationAnswer of(Compensation one, UnaryOperator<String> mask) {
        return new CompensationAnswer(
                one.id(),
                one.state(),
                one.award().form(),
                text(one.award().amount()),
                CURRENCY,
                basis(one.award().basis(), mask),
                mask.apply(one.award().reason()),
                one.offeredAt(),
                one.award().expectedOn(),
                one.matter().risk(),
                one.matter().legal(),
                text(one.exposure().ofCase()),
                text(one.exposure().ofCustomer()),
                text(one.exposure().ofDay()),
                one.policyVersion(),
                one.grantedBy(),
                one.grantedAt(),
                one.decidedBy().orElse(null),
                one.judgements().stream().map(said -> judgement(said, mask)).toList(),
                one.opinions().stream().map(said -> opinion(said, mask)).toList(),
                identityCheck(one.identityCheck()),
                payment(one.payout()),
                clawBack(one.clawBack(), mask),
                advance(one.award().advance()),
                recovery(one.recovery(), mask));
    }

    private static BasisAnswer basis(Basis basis, UnaryOperator<String> mask) {
        BigDecimal base = basis.base();
        return new BasisAnswer(
                basis.kind(),
                base == null ? null : text(base),
                basis.percent(),
                mask.apply(basis.explanation()));
    }

    private static JudgementAnswer judgement(Judgement said, UnaryOperator<String> mask) {
        return new JudgementAnswer(
                said.legal() ? "LEGAL" : "BUSINESS",
                said.approved(),
                said.by(),
                said.at(),
                mask.apply(said.reason()));
    }

    private static OpinionAnswer opinion(Opinion said, UnaryOperator<String> mask) {
        return new OpinionAnswer(said.inFavour(), mask.apply(said.text()), said.by(), said.at());
    }

    private static @Nullable IdentityCheckAnswer identityCheck(@Nullable IdentityCheck made) {
        return made == null ? null : new IdentityCheckAnswer(made.method(), made.by(), made.at());
    }

    private static @Nullable PaymentAnswer payment(@Nullable Payout payout) {
        return payout == null
                ? null
                : new PaymentAnswer(
                        payout.round(),
                        payout.orderedBy(),
                        payout.orderedAt(),
                        payout.endedAt(),
                        payout.reference(),
                        payout.refusal());
    }

    private static @Nullable ClawBackAnswer clawBack(
            @Nullable ClawBack taken, UnaryOperator<String> mask) {
        return taken == null
                ? null
                : new ClawBackAnswer(
                        text(taken.amount()), mask.apply(taken.reason()), taken.by(), taken.at());
    }

    private static @Nullable AdvanceAnswer advance(@Nullable Advance advance) {
        return advance == null ? null : new AdvanceAnswer(advance.party(), advance.name());
    }

    private static @Nullable RecoveryAnswer recovery(
            @Nullable RecoveryClaim claim, UnaryOperator<String> mask) {
        if (claim == null) {
            return null;
        }
        String reason = claim.reason();
        return new RecoveryAnswer(
                claim.party(),
                claim.name(),
                text(claim.amount()),
                claim.state(),
                claim.openedAt(),
                claim.reference(),
                reason == null ? null : mask.apply(reason),
                claim.changedBy(),
                claim.changedAt());
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
