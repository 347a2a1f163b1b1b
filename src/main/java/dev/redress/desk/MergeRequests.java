package dev.redress.desk;

import dev.redress.platform.Body;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is sent to make one case of two, and two of it again.
interface MergeRequests {

    int TEXT_MAX = 5_000;

    /// Into which case this one goes.
    record MergeRequest(
            @NotNull @Nullable UUID caseId,
            @Schema(examples = "同一包裹，客户先在APP投诉后又来电") @NotBlank @Size(max = TEXT_MAX)
                    String reason) {

        Pairing toPairing() {
            return new Pairing.Merging(Body.required("caseId", caseId), reason);
        }
    }

    /// Why it comes out again.
    record UndoRequest(
            @Schema(examples = "是两件不同的事") @NotBlank @Size(max = TEXT_MAX) String reason) {}
}
