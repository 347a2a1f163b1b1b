package dev.redress.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why an alert needs no attention any more.
record ClosureRequest(
        @Schema(examples = "批次已下架，供应商已整改") @NotBlank @Size(max = 5_000) @Nullable String reason) {}
