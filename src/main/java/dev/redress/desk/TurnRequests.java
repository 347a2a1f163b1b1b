package dev.redress.desk;

import dev.redress.core.complaint.RejectionDraft;
import dev.redress.core.complaint.Reopening;
import dev.redress.core.complaint.TurnCommand;
import dev.redress.platform.Body;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is sent to take a case up again, off the desk, or into a complaint.
interface TurnRequests {

    int TEXT_MAX = 5_000;

    /// Why a closed case is taken up again.
    record ReopeningRequest(
            @NotNull Reopening.@Nullable Cause cause,
            @Schema(examples = "换来的商品同样损坏") @NotBlank @Size(max = TEXT_MAX) String reason) {

        TurnCommand toCommand() {
            return new TurnCommand.Reopen(Body.required("cause", cause), reason);
        }
    }

    /// Why a case is none.
    ///
    /// @param explanation what the customer is told once it is confirmed
    record RejectionRequest(
            @NotNull RejectionDraft.@Nullable Ground ground,
            @Schema(examples = "您反映的商品并非在本平台购买") @NotBlank @Size(max = TEXT_MAX)
                    String explanation) {

        TurnCommand toCommand() {
            return new TurnCommand.Reject(Body.required("ground", ground), explanation);
        }
    }

    record RejectionApprovalRequest(
            @NotNull @Nullable Boolean approved, @NotBlank @Size(max = TEXT_MAX) String reason) {

        TurnCommand toCommand() {
            return new TurnCommand.ApproveRejection(Boolean.TRUE.equals(approved), reason);
        }
    }

    /// Why an inquiry is a complaint.
    ///
    /// @param content what is complained of; the words of the inquiry if left out
    record ConversionRequest(
            @Size(min = 1, max = TEXT_MAX) @Nullable String content,
            @Schema(examples = "客户明确要求投诉处理") @NotBlank @Size(max = TEXT_MAX) String reason) {

        Bearing toBearing() {
            return new Bearing.Converting(content, reason);
        }
    }
}
