package dev.redress.roster;

import dev.redress.core.staff.Certificate;
import dev.redress.core.staff.CertificateKind;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is said of what somebody has passed.
interface CertificateRequests {

    int REASON_MAX = 1_000;
    ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// What somebody passed.
    ///
    /// @param heldOn when, in China; not after today
    /// @param reason where the result can be looked up
    record CertificateRequest(
            @Schema(examples = "SECURITY_TEST") @NotNull @Nullable CertificateKind kind,
            @Schema(examples = "2026-03-02") @NotNull @Nullable LocalDate heldOn,
            @Schema(examples = "92") @NotNull @Min(0) @Max(Certificate.SCORE_MAX)
                    @Nullable Integer score,
            @Schema(examples = "试卷 2026-0311") @NotBlank @Size(max = REASON_MAX)
                    @Nullable String reason) {

        Certificate toCertificate(String by, Instant now) {
            LocalDate day = Body.required("heldOn", heldOn);
            if (day.isAfter(LocalDate.ofInstant(now, CHINA))) {
                throw InvalidInput.of("heldOn", "OUT_OF_RANGE", "must not lie ahead");
            }
            return Certificate.recorded(
                    Body.required("kind", kind),
                    day,
                    Body.required("score", score),
                    Body.required("reason", reason),
                    by,
                    now);
        }
    }

    record CertificateApprovalRequest(
            @NotNull @Nullable Boolean approved,
            @Schema(examples = "已核对成绩") @NotBlank @Size(max = REASON_MAX)
                    @Nullable String reason) {}

    record CertificateWithdrawalRequest(
            @Schema(examples = "违规操作") @NotBlank @Size(max = REASON_MAX) @Nullable String reason) {}
}
