package dev.redress.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.redress.core.notice.Template;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people ask for about policies.
final class PolicyRequests {

    private PolicyRequests() {}

    /// Whether a draft shall be in force, and why.
    record PolicyApprovalRequest(
            @Schema(examples = "2") @NotNull @Nullable Integer version,
            @NotNull @Nullable Boolean approved,
            @NotBlank @Size(max = 5_000) @Nullable String reason) {}

    /// A draft to be measured.
    record EvaluationRequest(@Schema(examples = "2") @NotNull @Nullable Integer version) {}

    /// A template to be looked at: as a version words it, or as somebody would like to.
    ///
    /// @param caseId whose facts are put in; examples if left out
    record TemplatePreviewRequest(
            @Schema(examples = "RECEIPT") @NotNull @Nullable Template template,
            @Schema(examples = "2") @Nullable Integer version,
            @Nullable String chinese,
            @Nullable String english,
            @Nullable String caseId) {}

    /// A past period and what to replay it under: a version or a content.
    ///
    /// @param to exclusive
    /// @param limit how many cases or grants at most
    record RehearsalRequest(
            @Schema(examples = "2") @Nullable Integer version,
            @Schema(type = SchemaType.OBJECT) @Nullable JsonNode content,
            @Schema(examples = "2026-03-01T00:00:00+08:00") @NotNull @Nullable OffsetDateTime from,
            @Schema(examples = "2026-04-01T00:00:00+08:00") @NotNull @Nullable OffsetDateTime to,
            @Min(1) @Max(RehearsalAnswer.CASES_MAX) @Nullable Integer limit) {}
}
