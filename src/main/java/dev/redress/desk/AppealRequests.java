package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.ReviewCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What moves an appeal.
interface AppealRequests {

    int TEXT_MAX = 5_000;
    int LINE_MAX = 500;
    int NAME_MAX = 200;
    int ITEMS_MAX = 20;

    /// An appeal against the result.
    ///
    /// @param reason why the customer is not satisfied
    record AppealRequest(
            @Schema(examples = "退款金额少于实际支付金额") @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new ReviewCommand.FileAppeal(reason);
        }
    }

    /// Who shall review the appeal.
    ///
    /// @param account an expert, a supervisor or an operations lead who never had a part in the
    ///   case
    record ReviewerRequest(
            @Schema(examples = "expert1") @NotBlank @Size(max = NAME_MAX) String account) {}

    /// What the customer shall send for the review.
    ///
    /// @param items 1 to 20, each in words that the customer understands
    record ReviewEvidenceRequest(
            @NotEmpty @Size(max = ITEMS_MAX) List<@NotBlank @Size(max = LINE_MAX) String> items,
            @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new ReviewCommand.RequestReviewEvidence(items, reason);
        }
    }

    record AppealWithdrawalRequest(@Size(min = 1, max = TEXT_MAX) @Nullable String reason) {

        Command toCommand() {
            return new ReviewCommand.TakeAppealBack(reason);
        }
    }
}
