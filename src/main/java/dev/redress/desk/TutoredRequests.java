package dev.redress.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What tutors say.
interface TutoredRequests {

    int REASON_MAX = 1_000;

    /// Whether what a new agent asked for is done.
    record TutorDecisionRequest(
            @NotNull @Nullable Boolean confirmed,
            @Schema(examples = "判断准确") @NotBlank @Size(max = REASON_MAX) @Nullable String reason) {}
}
