package dev.redress.privacy;

import dev.redress.core.customer.Channel;
import dev.redress.core.privacy.ConsentSubject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is said about the consent of a customer.
interface ConsentForms {

    int PURPOSE_MAX = 500;

    /// What a customer agrees to.
    ///
    /// @param customerId who agrees; for customers they themselves if left out
    /// @param purpose what for, in the words that the customer was shown
    /// @param textVersion of the published texts that were shown; that in force if left out
    record ConsentForm(
            @NotNull @Nullable ConsentSubject subject,
            @Schema(examples = "customer1") @Size(min = 1, max = DataRequestForms.ID_MAX)
                    @Nullable String customerId,
            @Schema(examples = "将退款付至您的支付账户") @NotBlank @Size(max = PURPOSE_MAX)
                    @Nullable String purpose,
            @Min(1) @Nullable Integer textVersion,
            @NotNull @Nullable Channel channel) {}

    /// What a customer does not agree to any more.
    ///
    /// @param customerId whose consent it was; for customers their own if left out
    record WithdrawalForm(
            @NotNull @Nullable ConsentSubject subject,
            @Schema(examples = "customer1") @Size(min = 1, max = DataRequestForms.ID_MAX)
                    @Nullable String customerId,
            @NotNull @Nullable Channel channel) {}
}
