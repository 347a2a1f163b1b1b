package dev.redress.security;

import dev.redress.core.privacy.Masking;
import dev.redress.core.violation.Violation;
import dev.redress.core.violation.ViolationCommand;
import dev.redress.core.violation.ViolationKind;
import dev.redress.platform.Body;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people ask of the register of violations.
final class ViolationRequests {

    private static final int TEXT_MAX = 2_000;
    private static final int NAME_MAX = 200;

    private ViolationRequests() {}

    record ViolationRequest(
            @Schema(examples = "ILLEGAL_DISCLOSURE") @NotNull @Nullable ViolationKind kind,
            @Schema(examples = "客服将订单截图发到外部群") @NotBlank @Size(max = TEXT_MAX) String summary,
            @Schema(examples = "agent2") @Size(min = 1, max = NAME_MAX) @Nullable String suspect,
            @Nullable UUID caseId,
            @Nullable UUID securityEventId,
            @Schema(examples = "《个人信息保护法》第十条") @Size(min = 1, max = TEXT_MAX)
                    @Nullable String legalBasis) {

        Violation.Draft toDraft(UUID id) {
            return new Violation.Draft(
                    id,
                    Body.required("kind", kind),
                    Masking.freeText(summary),
                    suspect,
                    caseId,
                    securityEventId,
                    legalBasis);
        }
    }

    record InvestigationRequest(
            @Schema(examples = "聊天记录与导出日志一致") @NotBlank @Size(max = TEXT_MAX) String findings) {}

    record RulingRequest(
            @Schema(examples = "属实，停职培训") @NotBlank @Size(max = TEXT_MAX) String decision,
            @Schema(examples = "《个人信息保护法》第十条") @Size(min = 1, max = TEXT_MAX)
                    @Nullable String legalBasis) {

        ViolationCommand toCommand() {
            return new ViolationCommand.Decide(decision, legalBasis);
        }
    }

    record ReportingRequest(
            @Schema(examples = "市网信办") @NotBlank @Size(max = NAME_MAX) String addressee,
            @Schema(examples = "处理报告 2026-007") @NotBlank @Size(max = TEXT_MAX) String text,
            @Size(min = 1, max = TEXT_MAX) @Nullable String legalBasis) {

        ViolationCommand toCommand() {
            return new ViolationCommand.Report(addressee, text, legalBasis);
        }
    }
}
