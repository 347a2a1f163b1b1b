package dev.redress.security;

import dev.redress.core.security.RestoreTest;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is entered of a backup that was restored.
///
/// @param backupOf when the backup was taken
/// @param recoveryTime from the decision to restore until the desk could work
/// @param lost what an outage at that moment would have lost; the age of the backup if left out
/// @param conductedBy who did it; whoever enters it if left out
record RestoreTestForm(
        @NotNull @Nullable OffsetDateTime backupOf,
        @NotNull @Nullable OffsetDateTime restoredAt,
        @NotNull @Nullable Boolean passed,
        @Schema(examples = "PT25M") @NotNull @Nullable Duration recoveryTime,
        @Schema(examples = "PT24H") @Nullable Duration lost,
        @Schema(examples = "工单、历史、证据链与备份一致") @NotBlank @Size(max = TEXT_MAX)
                @Nullable String result,
        @Schema(examples = "li.wei") @Size(min = 1, max = NAME_MAX) @Nullable String conductedBy) {

    private static final int TEXT_MAX = 2_000;
    private static final int NAME_MAX = 200;

    RestoreTest toTest(UUID id, String account, Instant now) {
        Instant taken = at("backupOf", backupOf);
        Instant restored = at("restoredAt", restoredAt);
        if (restored.isBefore(taken) || restored.isAfter(now)) {
            throw InvalidInput.of(
                    "restoredAt", "OUT_OF_RANGE", "must lie between the backup and now");
        }
        return new RestoreTest(
                id,
                taken,
                restored,
                Body.required("passed", passed),
                positive("recoveryTime", Body.required("recoveryTime", recoveryTime)),
                positive("lost", lost == null ? Duration.between(taken, restored) : lost),
                Body.required("result", result),
                conductedBy == null ? account : conductedBy,
                account,
                now);
    }

    private static Instant at(String field, @Nullable OffsetDateTime given) {
        return Body.required(field, given).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Duration positive(String field, Duration given) {
        if (given.isNegative()) {
            throw InvalidInput.of(field, "OUT_OF_RANGE", "must not be negative");
        }
        return given;
    }
}
