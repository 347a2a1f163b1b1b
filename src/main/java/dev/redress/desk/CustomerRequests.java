package dev.redress.desk;

import dev.redress.core.complaint.Command;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What the customer's side sends.
interface CustomerRequests {

    int TEXT_MAX = 5_000;

    /// The customer's word on the proposal.
    ///
    /// @param requestReview whether a declining customer asks for a review at once; without it the
    ///   desk goes on working
    record ProposalAnswerRequest(
            @NotNull @Nullable Boolean accepted,
            @Nullable Boolean requestReview,
            @Size(min = 1, max = TEXT_MAX) @Nullable String reason) {

        Command toCommand() {
            return new Command.Answer(
                    Boolean.TRUE.equals(accepted), Boolean.TRUE.equals(requestReview), reason);
        }
    }

    record ConfirmationRequest(
            @NotNull @Nullable Boolean satisfied,
            @Size(min = 1, max = TEXT_MAX) @Nullable String reason) {

        Command toCommand() {
            return new Command.Confirm(Boolean.TRUE.equals(satisfied), reason);
        }
    }

    record WithdrawalRequest(@Size(min = 1, max = TEXT_MAX) @Nullable String reason) {

        Command toCommand() {
            return new Command.Withdraw(reason);
        }
    }
}
