package dev.redress.compensation;

import dev.redress.core.compensation.Step;
import dev.redress.platform.Body;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked about payments.
interface PaymentRequests {

    int TEXT_MAX = 2_000;
    int NAME_MAX = 200;

    /// What is taken back of a payment.
    ///
    /// @param amount in CNY, at most what was paid
    record ClawBackRequest(
            @Schema(examples = "120.00")
                    @NotNull
                    @DecimalMin("0.01")
                    @Digits(integer = 10, fraction = 2)
                    @Nullable BigDecimal amount,
            @NotBlank @Size(max = TEXT_MAX) String reason) {

        // No digit is lost: more than two places were refused.
        Step toStep() {
            return new Step.TakeBack(
                    Body.required("amount", amount).setScale(2, RoundingMode.UNNECESSARY), reason);
        }
    }

    /// By what a claim, or the money that came in for it, is found again.
    record ReferenceRequest(@NotBlank @Size(max = NAME_MAX) String reference) {}

    record WriteOffRequest(@NotBlank @Size(max = TEXT_MAX) String reason) {

        Step toStep() {
            return new Step.WriteOff(reason);
        }
    }
}
