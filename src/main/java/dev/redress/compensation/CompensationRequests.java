package dev.redress.compensation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.redress.core.compensation.Advance;
import dev.redress.core.compensation.Basis;
import dev.redress.core.compensation.BasisKind;
import dev.redress.core.compensation.IdentityMethod;
import dev.redress.core.compensation.RecoveryParty;
import dev.redress.core.compensation.Step;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.Body;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked about compensations.
interface CompensationRequests {

    int TEXT_MAX = 2_000;
    int NAME_MAX = 200;
    int PERCENT_MAX = 1_000;

    /// What a customer shall get.
    ///
    /// @param form one of the policy `compensation`
    /// @param amount in CNY; of what is no money its worth
    /// @param ofOffer whether it carries out the present offer of the case; otherwise it comes
    ///   beside it
    /// @param advance that a carrier or merchant owes it
    /// @param expectedOn the date of China on which it may be expected, after today; without one
    ///   the usual time of the policy
    /// @param asksApproval whether it shall wait for approval if it exceeds the caller's authority
    record GrantRequest(
            @Schema(examples = "CASH_REFUND") @NotBlank @Size(max = NAME_MAX) String form,
            @Schema(examples = "120.00")
                    @NotNull
                    @DecimalMin("0.01")
                    @Digits(integer = 10, fraction = 2)
                    @Nullable BigDecimal amount,
            @NotNull @Valid @Nullable BasisRequest basis,
            @Schema(examples = "商品破损，按价款六成补偿") @NotBlank @Size(max = TEXT_MAX) String reason,
            @Nullable Boolean ofOffer,
            @Valid @Nullable AdvanceRequest advance,
            @Schema(examples = "2026-03-05") @JsonFormat(lenient = OptBoolean.FALSE)
                    @Nullable LocalDate expectedOn,
            @Nullable Boolean asksApproval) {}

    /// How the amount was computed.
    ///
    /// @param base in CNY, together with `percent`: then the amount is that share of it
    record BasisRequest(
            @NotNull @Nullable BasisKind kind,
            @Schema(examples = "200.00") @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
                    @Nullable BigDecimal base,
            @Schema(examples = "60") @Min(1) @Max(PERCENT_MAX) @Nullable Integer percent,
            @Schema(examples = "实付 200.00 元的 60%") @NotBlank @Size(max = TEXT_MAX)
                    String explanation) {

        Basis toBasis() {
            return new Basis(Body.required("basis.kind", kind), base, percent, explanation);
        }
    }

    /// Who owes it.
    ///
    /// @param name of the carrier or merchant; without one that which the case knows
    record AdvanceRequest(
            @NotNull @Nullable RecoveryParty party,
            @Size(min = 1, max = NAME_MAX) @Nullable String name) {

        Advance toAdvance() {
            return new Advance(Body.required("advance.party", party), name);
        }
    }

    /// One person's word on what another asked for.
    ///
    /// @param side for which it is said; without one the legal side for compliance, and the
    ///   business for everybody else
    record ApprovalRequest(
            @NotNull @Nullable Boolean approved,
            @NotBlank @Size(max = TEXT_MAX) String reason,
            @Nullable Side side) {

        Step toStep(Actor actor) {
            boolean legal = side == null ? actor.has(Role.COMPLIANCE) : side == Side.LEGAL;
            return new Step.Judge(legal, Boolean.TRUE.equals(approved), reason);
        }
    }

    enum Side {
        BUSINESS,
        LEGAL
    }

    record OpinionRequest(
            @NotNull @Nullable Boolean inFavour, @NotBlank @Size(max = TEXT_MAX) String text) {

        Step toStep() {
            return new Step.Advise(Boolean.TRUE.equals(inFavour), text);
        }
    }

    record IdentityCheckRequest(@NotNull @Nullable IdentityMethod method) {

        Step toStep() {
            return new Step.Verify(Body.required("method", method));
        }
    }

    record RevocationRequest(@NotBlank @Size(max = TEXT_MAX) String reason) {

        Step toStep() {
            return new Step.Revoke(reason);
        }
    }
}
