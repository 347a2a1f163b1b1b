package dev.redress.dispute;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.redress.core.arbitration.ArbitrationCommand;
import dev.redress.core.arbitration.ArbitrationState;
import dev.redress.core.arbitration.Award;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A step of an arbitration.
///
/// @param on when it happened, a date of China; not before the step before, and not ahead
/// @param document where the paper of it can be found
/// @param institution exactly for `APPLIED`, like `fileReference`
/// @param award in words, exactly for `AWARDED`, like `performBy`
/// @param performBy the last date of China that counts as performed in time; not before `on`
record ArbitrationRequest(
        @NotNull @Nullable ArbitrationState step,
        @Schema(examples = "2026-03-16") @JsonFormat(lenient = OptBoolean.FALSE) @NotNull
                @Nullable LocalDate on,
        @Schema(examples = "oss://legal/2026/0316-受理通知书.pdf") @NotBlank @Size(max = TEXT_MAX)
                String document,
        @Size(min = 1, max = NAME_MAX) @Nullable String institution,
        @Size(min = 1, max = NAME_MAX) @Nullable String fileReference,
        @Size(min = 1, max = TEXT_MAX) @Nullable String award,
        @JsonFormat(lenient = OptBoolean.FALSE) @Nullable LocalDate performBy) {

    private static final int TEXT_MAX = 5_000;
    private static final int NAME_MAX = 200;

    ArbitrationCommand toCommand(UUID id) {
        ArbitrationState wanted = Body.required("step", step);
        LocalDate day = Body.required("on", on);
        boolean applies = wanted == ArbitrationState.APPLIED;
        requireOnly("institution", institution, applies, wanted);
        requireOnly("fileReference", fileReference, applies, wanted);
        boolean awards = wanted == ArbitrationState.AWARDED;
        requireOnly("award", award, awards, wanted);
        requireOnly("performBy", performBy, awards, wanted);
        return applies
                ? new ArbitrationCommand.Apply(
                        id,
                        Body.required("institution", institution),
                        Body.required("fileReference", fileReference),
                        day,
                        document)
                : new ArbitrationCommand.Proceed(wanted, day, document, awards ? award(day) : null);
    }

    private Award award(LocalDate day) {
        LocalDate until = Body.required("performBy", performBy);
        if (until.isBefore(day)) {
            throw InvalidInput.of("performBy", "OUT_OF_RANGE", "must not be before the award");
        }
        return new Award(Body.required("award", award), until);
    }

    private static void requireOnly(
            String field, @Nullable Object value, boolean isWanted, ArbitrationState step) {
        if (!isWanted && value != null) {
            throw InvalidInput.of(field, "NOT_ALLOWED", "is not for " + step);
        }
    }
}
