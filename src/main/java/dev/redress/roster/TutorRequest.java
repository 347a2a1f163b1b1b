package dev.redress.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who tutors a new agent.
record TutorRequest(
        @Schema(examples = "senior1") @NotBlank @Size(max = 200) @Nullable String tutor) {}
