package dev.redress.desk;

import dev.redress.core.duplicate.Relation;
import dev.redress.platform.Body;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is said of two cases.
interface LinkRequests {

    int TEXT_MAX = 5_000;

    /// What the case has to do with another one.
    record LinkRequest(
            @NotNull @Nullable UUID caseId,
            @NotNull @Nullable Relation relation,
            @Schema(examples = "同一包裹，客户先在APP投诉后又来电") @NotBlank @Size(max = TEXT_MAX)
                    String reason) {

        Pairing toPairing() {
            return new Pairing.Linking(
                    Body.required("caseId", caseId), Body.required("relation", relation), reason);
        }
    }

    /// That it has nothing to do with it after all.
    record LinkRemovalRequest(
            @NotNull @Nullable UUID caseId,
            @Schema(examples = "不是同一件事") @NotBlank @Size(max = TEXT_MAX) String reason) {

        Pairing toPairing() {
            return new Pairing.Linking(Body.required("caseId", caseId), null, reason);
        }
    }
}
