package dev.redress.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody says of their own appraisal.
record CommentRequest(
        @Schema(examples = "本月有两周支援仓储团队，首次响应受影响") @NotBlank @Size(max = TEXT_MAX)
                @Nullable String text) {

    static final int TEXT_MAX = 2_000;
}
