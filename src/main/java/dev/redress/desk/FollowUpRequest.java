package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.FollowUpDate;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When the customer will be contacted again, by a date or after some working days.
///
/// @param dueOn a date of China, from tomorrow on and at most 366 days ahead
/// @param workingDays 1 to 60; today is not counted. Exactly one of both is given
/// @param about what the customer will be told then; they read it
record FollowUpRequest(
        @Schema(examples = "2026-03-05") @JsonFormat(lenient = OptBoolean.FALSE)
                @Nullable LocalDate dueOn,
        @Schema(examples = "3") @Min(1) @Max(60) @Nullable Integer workingDays,
        @Schema(examples = "承运商赔付预计三个工作日内到账") @NotBlank @Size(max = 500) String about) {

    private static final int DAYS_MAX = 366;

    Command toCommand(Instant now) {
        return new Command.AnnounceFollowUp(date(now), about);
    }

    private FollowUpDate date(Instant now) {
        if (workingDays != null && dueOn == null) {
            return new FollowUpDate.After(workingDays);
        }
        if (workingDays == null && dueOn != null) {
            return new FollowUpDate.On(inReach(dueOn, now));
        }
        throw InvalidInput.of(
                "dueOn",
                dueOn == null ? "REQUIRED" : "NOT_ALLOWED",
                "exactly one of dueOn and workingDays is needed");
    }

    private static LocalDate inReach(LocalDate day, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        if (!day.isAfter(today) || day.isAfter(today.plusDays(DAYS_MAX))) {
            throw InvalidInput.of(
                    "dueOn",
                    "OUT_OF_RANGE",
                    "must be tomorrow or later, at most %d days ahead".formatted(DAYS_MAX));
        }
        return day;
    }
}
