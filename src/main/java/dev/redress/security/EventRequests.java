package dev.redress.security;

import dev.redress.core.privacy.Masking;
import dev.redress.core.security.DutyKind;
import dev.redress.core.security.EventSource;
import dev.redress.core.security.LeakFacts;
import dev.redress.core.security.Responsible;
import dev.redress.core.security.Sanction;
import dev.redress.core.security.SecurityClass;
import dev.redress.core.security.SecurityCommand;
import dev.redress.core.security.SecurityEvent;
import dev.redress.core.security.SecurityGrade;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people ask of security events.
final class EventRequests {

    static final int TEXT_MAX = 2_000;
    private static final int NAME_MAX = 200;
    private static final int MANY_MAX = 50;

    private EventRequests() {}

    /// @param grade what is usual for the class, if left out
    /// @param discoveredAt now, if left out; never later
    record ReportRequest(
            @Schema(examples = "LEAK") @NotNull @Nullable SecurityClass securityClass,
            @Schema(examples = "外部论坛出现本平台订单截图") @NotBlank @Size(max = TEXT_MAX) String summary,
            @Nullable SecurityGrade grade,
            @Schema(examples = "2026-03-02T09:30:00+08:00") @Nullable OffsetDateTime discoveredAt,
            @Nullable UUID caseId) {

        SecurityEvent.Report toReport(UUID id, Instant now) {
            Instant discovered =
                    discoveredAt == null
                            ? now
                            : discoveredAt.toInstant().truncatedTo(ChronoUnit.MICROS);
            if (discovered.isAfter(now)) {
                throw InvalidInput.of("discoveredAt", "OUT_OF_RANGE", "must not be in the future");
            }
            return new SecurityEvent.Report(
                    id,
                    Body.required("securityClass", securityClass),
                    grade,
                    Masking.freeText(summary),
                    EventSource.STAFF,
                    null,
                    caseId,
                    discovered);
        }
    }

    record GradeRequest(
            @Schema(examples = "MAJOR") @NotNull @Nullable SecurityGrade grade,
            @Schema(examples = "涉及一万人以上") @NotBlank @Size(max = TEXT_MAX) String reason) {}

    record TextRequest(@Schema(examples = "已关闭接口") @NotBlank @Size(max = TEXT_MAX) String text) {}

    record ReasonRequest(@Schema(examples = "误报") @NotBlank @Size(max = TEXT_MAX) String reason) {}

    record ScopeRequest(
            @Schema(examples = "1200") @NotNull @Min(0) @Nullable Integer persons,
            @Schema(examples = "phone") @NotEmpty @Size(max = MANY_MAX)
                    @Nullable List<@NotBlank @Size(max = NAME_MAX) String> dataClasses) {

        SecurityCommand toCommand() {
            return new SecurityCommand.StateScope(
                    new LeakFacts(
                            Body.required("persons", persons),
                            Body.required("dataClasses", dataClasses)));
        }
    }

    /// @param addressee who was told; with `waived`, nobody
    /// @param text the proof, or the reason of the waiver
    record NotificationRequest(
            @Schema(examples = "REPORT_REGULATOR") @NotNull @Nullable DutyKind kind,
            @Schema(examples = "市网信办") @Size(min = 1, max = NAME_MAX) @Nullable String addressee,
            @Schema(examples = "报告编号 2026-031") @NotBlank @Size(max = TEXT_MAX) String text,
            @Schema(examples = "《个人信息保护法》第五十七条") @Size(min = 1, max = TEXT_MAX)
                    @Nullable String legalBasis,
            @Nullable Boolean waived) {

        SecurityCommand toCommand() {
            DutyKind what = Body.required("kind", kind);
            return Boolean.TRUE.equals(waived)
                    ? new SecurityCommand.Waive(what, text, legalBasis)
                    : new SecurityCommand.Tell(
                            what, Body.required("addressee", addressee), text, legalBasis);
        }
    }

    record ResponsibleRequest(
            @NotEmpty @Size(max = MANY_MAX) @Nullable List<@NotNull @Valid PersonForm> persons) {

        record PersonForm(
                @Schema(examples = "back1") @NotBlank @Size(max = NAME_MAX) String person,
                @Schema(examples = "TECHNICAL_TEAM") @NotNull
                        Responsible.@Nullable Capacity capacity,
                @Schema(examples = "未关闭测试接口") @NotBlank @Size(max = TEXT_MAX) String reason) {}

        SecurityCommand toCommand() {
            return new SecurityCommand.NameResponsible(
                    Body.required("persons", persons).stream()
                            .map(one ->
                                    new Responsible(
                                            one.person,
                                            Body.required("capacity", one.capacity),
                                            one.reason))
                            .toList());
        }
    }

    record SanctionRequest(
            @Schema(examples = "back1") @NotBlank @Size(max = NAME_MAX) String person,
            @Schema(examples = "CRITICISM") @NotNull Sanction.@Nullable Kind kind,
            @Schema(examples = "通报批评") @NotBlank @Size(max = TEXT_MAX) String text,
            @Size(min = 1, max = TEXT_MAX) @Nullable String legalBasis) {

        SecurityCommand toCommand() {
            return new SecurityCommand.Sentence(
                    person, Body.required("kind", kind), text, legalBasis);
        }
    }

    /// @param owner the account that sees to it
    /// @param dueAt what the grade of the event leaves, if left out
    record RectificationRequest(
            @Schema(examples = "为导出接口增加鉴权") @NotBlank @Size(max = TEXT_MAX) String text,
            @Schema(examples = "back1") @NotBlank @Size(max = NAME_MAX) String owner,
            @Nullable OffsetDateTime dueAt) {

        SecurityCommand toCommand() {
            return new SecurityCommand.PlanRectification(
                    text,
                    owner,
                    dueAt == null ? null : dueAt.toInstant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    record EvidenceRequest(
            @Schema(examples = "复测报告 2026-12") @NotBlank @Size(max = TEXT_MAX) String evidence) {}

    record AnalysisRequest(
            @Schema(examples = "测试接口暴露在公网") @NotBlank @Size(max = TEXT_MAX) String cause,
            @Schema(examples = "上线前核对接口清单") @NotBlank @Size(max = TEXT_MAX) String lessons,
            @Size(min = 1, max = TEXT_MAX) @Nullable String legalBasis) {

        SecurityCommand toCommand() {
            return new SecurityCommand.Analyse(cause, lessons, legalBasis);
        }
    }

    record ClosureRequest(
            @Schema(examples = "整改完成，复测通过") @NotBlank @Size(max = TEXT_MAX) String conclusion,
            @Schema(examples = "《网络安全法》第四十二条") @Size(min = 1, max = TEXT_MAX)
                    @Nullable String legalBasis) {

        SecurityCommand toCommand() {
            return new SecurityCommand.Close(conclusion, legalBasis);
        }
    }
}
