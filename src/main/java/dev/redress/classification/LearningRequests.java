package dev.redress.classification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people say about what the classifier learns.
final class LearningRequests {

    private static final int REASON_MAX = 5_000;

    private LearningRequests() {}

    /// Whether a sentence shall be learned, and why.
    record ExemplarApprovalRequest(
            @NotNull @Nullable Boolean approved,
            @Schema(examples = "Clear, and not learned yet") @NotBlank @Size(max = REASON_MAX)
                    @Nullable String reason) {}

    /// Why a version shall be in force.
    record ActivationRequest(
            @Schema(examples = "Better at refunds") @NotBlank @Size(max = REASON_MAX)
                    @Nullable String reason) {}
}
