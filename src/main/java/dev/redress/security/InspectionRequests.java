package dev.redress.security;

import dev.redress.core.inspection.Finding;
import dev.redress.core.inspection.FindingGrade;
import dev.redress.core.inspection.InspectionCommand;
import dev.redress.core.inspection.InspectionKind;
import dev.redress.core.inspection.Inspections;
import dev.redress.core.inspection.Risk;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people ask of the registers of inspections.
final class InspectionRequests {

    static final int TEXT_MAX = 2_000;
    private static final int NAME_MAX = 200;
    private static final int FINDINGS_MAX = 200;
    private static final int RISK_MAX = 5;

    private InspectionRequests() {}

    /// @param responsible the account, or role, that sees to it
    /// @param plannedFor the last instant that counts as in time
    record PlanRequest(
            @Schema(examples = "PENETRATION_TEST") @NotNull @Nullable InspectionKind kind,
            @Schema(examples = "支付与登录接口") @NotBlank @Size(max = TEXT_MAX) String subject,
            @Schema(examples = "back1") @NotBlank @Size(max = NAME_MAX) String responsible,
            @Schema(examples = "2026-03-31T18:00:00+08:00") @NotNull
                    @Nullable OffsetDateTime plannedFor) {

        Inspections.Plan toPlan(UUID id) {
            InspectionKind what = Body.required("kind", kind);
            if (what == InspectionKind.LEGAL_SCAN) {
                throw InvalidInput.of("kind", "OUT_OF_RANGE", "the desk itself scans cases");
            }
            return new Inspections.Plan(
                    id, what, subject, responsible, at(Body.required("plannedFor", plannedFor)));
        }
    }

    /// @param likelihood and `impact`, 1 to 5: both or none; a risk assessment needs them
    /// @param dueAt what the grade leaves, if left out
    record FindingRequest(
            @Schema(examples = "管理后台弱口令") @NotBlank @Size(max = TEXT_MAX) String text,
            @Schema(examples = "MAJOR") @NotNull @Nullable FindingGrade grade,
            @Schema(examples = "4") @Min(1) @Max(RISK_MAX) @Nullable Integer likelihood,
            @Schema(examples = "5") @Min(1) @Max(RISK_MAX) @Nullable Integer impact,
            @Schema(examples = "back1") @NotBlank @Size(max = NAME_MAX) String owner,
            @Nullable OffsetDateTime dueAt) {

        Finding.Draft toDraft(String place, InspectionKind kind) {
            Risk risk = likelihood == null || impact == null ? null : new Risk(likelihood, impact);
            boolean isHalf = (likelihood == null) != (impact == null);
            if (isHalf || (risk == null && kind == InspectionKind.RISK_ASSESSMENT)) {
                throw InvalidInput.of(
                        place + "likelihood", "REQUIRED", "is needed, together with impact");
            }
            return new Finding.Draft(
                    text,
                    Body.required(place + "grade", grade),
                    risk,
                    owner,
                    dueAt == null ? null : at(dueAt));
        }
    }

    record HoldRequest(
            @Schema(examples = "外部安全公司") @NotBlank @Size(max = NAME_MAX) String conductedBy,
            @Schema(examples = "发现 2 项问题") @NotBlank @Size(max = TEXT_MAX) String result,
            @Size(max = FINDINGS_MAX) @Nullable List<@NotNull @Valid FindingRequest> findings) {

        InspectionCommand toCommand(InspectionKind kind, Map<FindingGrade, Duration> fixWithin) {
            return new InspectionCommand.Hold(
                    conductedBy,
                    result,
                    Objects.requireNonNullElse(findings, List.<FindingRequest>of()).stream()
                            .map(finding -> finding.toDraft("findings.", kind))
                            .toList(),
                    fixWithin);
        }
    }

    record MendRequest(
            @Schema(examples = "复测报告 2026-12") @NotBlank @Size(max = TEXT_MAX) String evidence) {}

    record ConclusionRequest(
            @Schema(examples = "全部整改完成") @NotBlank @Size(max = TEXT_MAX) String conclusion) {}

    private static Instant at(OffsetDateTime given) {
        return given.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
