package dev.redress.businesstime;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A time that does not count. Only its open part has length; a reversed one has none.
public record PauseForm(
        @Schema(required = true, examples = "2026-10-08T10:00:00+08:00")
                @Nullable OffsetDateTime from,
        @Schema(required = true, examples = "2026-10-08T11:30:00+08:00")
                @Nullable OffsetDateTime to) {}
