package dev.redress.desk;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Classifier;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.GradeCommand;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What grades a case anew.
interface GradeRequests {

    int TEXT_MAX = 5_000;
    int NAME_MAX = 200;

    record SeverityRequest(
            @NotNull @Nullable Severity severity, @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new GradeCommand.ChangeSeverity(Body.required("severity", severity), reason);
        }
    }

    record RiskRequest(
            @NotNull @Nullable Risk risk, @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new GradeCommand.ChangeRisk(Body.required("risk", risk), reason);
        }
    }

    /// What a person says the case is about.
    ///
    /// @param subCategory one of the category's
    /// @param severity left out, the graver of the category's usual one and the present one counts;
    ///   likewise `risk`
    record ClassificationRequest(
            @NotNull @Nullable Category category,
            @Size(min = 1, max = NAME_MAX) @Nullable String subCategory,
            @Nullable Severity severity,
            @Nullable Risk risk,
            @Size(min = 1, max = TEXT_MAX) @Nullable String reason) {

        Command toCommand(Classifier classifier) {
            Category said = Body.required("category", category);
            if (classifier.gradeOf(said, subCategory).isEmpty()) {
                throw InvalidInput.of(
                        "subCategory", "UNKNOWN", "is no sub-category of " + said.name());
            }
            return new GradeCommand.Classify(said, subCategory, severity, risk, reason);
        }
    }

    /// Whether a defect of the system caused the case, and what was found.
    record TechnicalCauseRequest(
            @Schema(examples = "true") @NotNull @Nullable Boolean technical,
            @Schema(examples = "订单服务重复扣减了库存") @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new GradeCommand.MarkTechnicalCause(Boolean.TRUE.equals(technical), reason);
        }
    }

    /// The report on a high risk.
    ///
    /// @param findings for the desk
    /// @param customerVersion what the customer reads once it is approved
    record RiskReportRequest(
            @NotBlank @Size(max = TEXT_MAX) String findings,
            @NotBlank @Size(max = TEXT_MAX) String customerVersion) {

        Command toCommand() {
            return new GradeCommand.FileRiskReport(findings, customerVersion);
        }
    }

    record RiskReportApprovalRequest(
            @NotNull @Nullable Boolean approved, @NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new GradeCommand.ApproveRiskReport(Boolean.TRUE.equals(approved), reason);
        }
    }
}
