package dev.redress.desk;

import dev.redress.core.appeal.AppealOutcome;
import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.RemedyKind;
import dev.redress.core.complaint.ClosingCommand;
import dev.redress.core.complaint.Command;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the staff sends.
interface StaffRequests {

    int TEXT_MAX = 5_000;
    int NAME_MAX = 200;

    /// Who shall work on the case.
    ///
    /// @param assignee the account that shall work on the case
    /// @param followUp who accompanies a major case to its end; the assignee, if nobody is named
    record AssignmentRequest(
            @NotBlank @Size(max = NAME_MAX) String assignee,
            @Size(min = 1, max = NAME_MAX) @Nullable String followUp) {}

    /// An entry of the investigation.
    ///
    /// @param finding what was found, or will be looked at
    record InvestigationRequest(@NotBlank @Size(max = TEXT_MAX) String finding) {

        Command toCommand() {
            return new Command.Investigate(finding);
        }
    }

    /// An offer to the customer.
    ///
    /// @param refuses whether it turns the wish down: then reasons and an alternative are needed,
    ///   and neither remedy nor compensation is possible
    /// @param remedy what will be done; absent for a justified refusal
    /// @param compensation in CNY; absent when no money is offered
    /// @param reasons why this and not more, likewise `alternative`; needed for a decision without
    ///   the customer's consent
    record ProposalRequest(
            @NotBlank @Size(max = TEXT_MAX) String text,
            @Size(min = 1, max = TEXT_MAX) @Nullable String remedy,
            @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
                    @Nullable BigDecimal compensation,
            @Size(min = 1, max = TEXT_MAX) @Nullable String reasons,
            @Size(min = 1, max = TEXT_MAX) @Nullable String alternative,
            @Nullable Boolean refuses) {

        Command toCommand() {
            if (Boolean.TRUE.equals(refuses)) {
                Body.required("reasons", reasons);
                Body.required("alternative", alternative);
                if (remedy != null || compensation != null) {
                    throw InvalidInput.of("refuses", "NOT_ALLOWED", "stands beside no remedy");
                }
            }
            return new Command.Propose(text, remedy, amount(compensation), reasons, alternative);
        }
    }

    record ApprovalRequest(
            @NotNull @Nullable Boolean approved, @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new Command.Approve(Boolean.TRUE.equals(approved), reason);
        }
    }

    /// Makes the proposal final, or ends an appeal.
    ///
    /// Without `outcome` the proposal becomes final as it is. With one it ends an appeal, and
    /// `reasons` and `alternative` are needed; `remedy` exactly if it is upheld, also in part.
    ///
    /// @param remedyKind what the remedy is; left out for one of another kind
    /// @param responsibleParty who answers for what happened, unless that was said before; without
    ///   an outcome only
    /// @param legalBasis of the decision, likewise
    record DecisionRequest(
            @Nullable AppealOutcome outcome,
            @Size(min = 1, max = TEXT_MAX) @Nullable String reasons,
            @Size(min = 1, max = TEXT_MAX) @Nullable String alternative,
            @Size(min = 1, max = TEXT_MAX) @Nullable String remedy,
            @Nullable RemedyKind remedyKind,
            @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
                    @Nullable BigDecimal compensation,
            @Nullable ResponsibleParty responsibleParty,
            @Schema(examples = "《电子商务法》第六十三条") @Size(min = 1, max = TEXT_MAX)
                    @Nullable String legalBasis) {

        Command toCommand() {
            if (outcome == null) {
                return new Command.Decide(responsibleParty, legalBasis);
            }
            if (legalBasis != null) {
                throw InvalidInput.of(
                        "legalBasis", "NOT_ALLOWED", "belongs into the reasons of an appeal");
            }
            if (responsibleParty != null) {
                throw InvalidInput.of(
                        "responsibleParty", "NOT_ALLOWED", "is not for the end of an appeal");
            }
            if (!outcome.isChange() && remedy != null) {
                throw InvalidInput.of("remedy", "NOT_ALLOWED", "the decision stands as it is");
            }
            return new Command.DecideAppeal(
                    outcome,
                    Body.required("reasons", reasons),
                    Body.required("alternative", alternative),
                    remedy == null ? null : new Remedy(remedy, remedyKind, amount(compensation)));
        }
    }

    /// The end of the handling.
    ///
    /// @param whatWeDid what the platform did, for the result notice
    /// @param solution what came of it; the words of the offer if left out
    record ResolutionRequest(
            @Schema(examples = "我们请三家实验室检测了样品") @NotBlank @Size(max = TEXT_MAX) String whatWeDid,
            @Schema(examples = "已全额退款") @Size(min = 1, max = TEXT_MAX) @Nullable String solution) {

        Command toCommand() {
            if (solution != null && solution.isBlank()) {
                throw InvalidInput.of("solution", "REQUIRED", "must say something, or be left out");
            }
            return new Command.Resolve(whatWeDid, solution);
        }
    }

    /// That the customer is satisfied and said so to somebody of the desk.
    ///
    /// @param proof where that can be looked up
    record ClosureRequest(
            @Schema(examples = "2026-03-05 14:10 电话确认，录音 8821") @NotBlank @Size(max = TEXT_MAX)
                    String proof) {

        Command toCommand() {
            return new ClosingCommand.Close(proof);
        }
    }

    /// How the customer heard of what an announced follow-up promised.
    record FollowUpCompletionRequest(
            @Schema(examples = "已电话告知赔付到账，客户确认收到") @NotBlank @Size(max = TEXT_MAX) String outcome) {

        Command toCommand(int number) {
            return new ClosingCommand.FinishFollowUp(number, outcome);
        }
    }

    // No digit is lost: more than two places were refused.
    private static @Nullable BigDecimal amount(@Nullable BigDecimal given) {
        return given == null ? null : given.setScale(2, RoundingMode.UNNECESSARY);
    }
}
