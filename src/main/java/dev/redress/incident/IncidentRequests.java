package dev.redress.incident;

import dev.redress.core.incident.Alarm;
import dev.redress.core.incident.Incident;
import dev.redress.core.incident.IncidentClass;
import dev.redress.core.incident.IncidentCommand;
import dev.redress.core.incident.ResponseLevel;
import dev.redress.core.incident.Review;
import dev.redress.core.incident.SignalSource;
import dev.redress.core.incident.WarningLevel;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.Body;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people ask of incidents. Numbers of people are hidden in their words before anything keeps
/// them: the whole staff reads incidents.
final class IncidentRequests {

    static final int TEXT_MAX = 2_000;
    private static final int NAME_MAX = 200;
    private static final int CENTRE_MAX = 20;

    private IncidentRequests() {}

    /// @param key tells the trouble from other trouble; the class if left out
    /// @param source STAFF if left out
    record ReportRequest(
            @Schema(examples = "SERVICE_OUTAGE") @NotNull @Nullable IncidentClass incidentClass,
            @Schema(examples = "支付服务不可用") @NotBlank @Size(max = TEXT_MAX) String summary,
            @Schema(examples = "payment-down") @Size(min = 1, max = NAME_MAX) @Nullable String key,
            @Nullable SignalSource source,
            @Nullable UUID caseId) {

        ReportRequest {
            summary = masked(summary);
        }

        Incident.Report toReport(UUID id) {
            IncidentClass what = Body.required("incidentClass", incidentClass);
            return new Incident.Report(
                    id,
                    what,
                    Objects.requireNonNullElse(key, what.name()),
                    summary,
                    Objects.requireNonNullElse(source, SignalSource.STAFF),
                    caseId);
        }
    }

    /// @param leader and `commandCentre`: accounts; needed on level 1
    record AlarmRequest(
            @Schema(examples = "ORANGE") @NotNull @Nullable WarningLevel warning,
            @Schema(examples = "LEVEL_2") @NotNull @Nullable ResponseLevel response,
            @Schema(examples = "operations1") @Size(min = 1, max = NAME_MAX)
                    @Nullable String leader,
            @Size(max = CENTRE_MAX)
                    @Nullable List<@NotBlank @Size(max = NAME_MAX) String> commandCentre,
            @Size(max = TEXT_MAX) @Nullable String reason) {

        Alarm toAlarm() {
            return new Alarm(
                    Body.required("warning", warning),
                    Body.required("response", response),
                    leader,
                    Objects.requireNonNullElse(commandCentre, List.of()));
        }

        IncidentCommand toLower() {
            return new IncidentCommand.Lower(toAlarm(), masked(Body.required("reason", reason)));
        }
    }

    record ReasonRequest(@Schema(examples = "监控误报") @NotBlank @Size(max = TEXT_MAX) String reason) {

        ReasonRequest {
            reason = masked(reason);
        }
    }

    record TextRequest(@Schema(examples = "已切换到备用通道") @NotBlank @Size(max = TEXT_MAX) String text) {

        TextRequest {
            text = masked(text);
        }
    }

    record RecoveryRequest(
            @Schema(examples = "支付成功率恢复到 99.9%") @NotBlank @Size(max = TEXT_MAX)
                    String serviceCheck,
            @Schema(examples = "订单与流水已核对一致") @NotBlank @Size(max = TEXT_MAX) String dataCheck) {

        RecoveryRequest {
            serviceCheck = masked(serviceCheck);
            dataCheck = masked(dataCheck);
        }

        IncidentCommand toCommand() {
            return new IncidentCommand.Recover(serviceCheck, dataCheck);
        }
    }

    record HandOverRequest(
            @Schema(examples = "operations1") @NotBlank @Size(max = NAME_MAX) String account) {}

    record NotificationRequest(
            @NotNull @Nullable Boolean persons,
            @NotNull @Nullable Boolean authority,
            @Schema(examples = "涉及手机号，可能造成危害") @NotBlank @Size(max = TEXT_MAX) String reason,
            @Schema(examples = "《个人信息保护法》第五十七条") @Size(min = 1, max = TEXT_MAX)
                    @Nullable String legalBasis) {

        NotificationRequest {
            reason = masked(reason);
        }

        IncidentCommand toCommand() {
            return new IncidentCommand.DecideNotification(
                    Body.required("persons", persons),
                    Body.required("authority", authority),
                    reason,
                    legalBasis);
        }
    }

    record ClosureRequest(
            @Schema(examples = "证书到期") @NotBlank @Size(max = TEXT_MAX) String cause,
            @Schema(examples = "到期前 30 天告警") @NotBlank @Size(max = TEXT_MAX) String lessons,
            @Schema(examples = "无须修改：预案已按步骤执行") @NotBlank @Size(max = TEXT_MAX) String planChanges,
            @Size(min = 1, max = TEXT_MAX) @Nullable String legalBasis) {

        ClosureRequest {
            cause = masked(cause);
            lessons = masked(lessons);
            planChanges = masked(planChanges);
        }

        IncidentCommand toCommand() {
            return new IncidentCommand.Close(new Review(cause, lessons, planChanges), legalBasis);
        }
    }

    // A missing one is refused afterwards.
    private static String masked(String text) {
        return text == null ? text : Masking.freeText(text);
    }
}
