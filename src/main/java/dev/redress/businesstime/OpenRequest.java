package dev.redress.businesstime;

import dev.redress.platform.CalendarForm;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Is it open at `at`? By exactly one of `calendar` and `calendarId`.
///
/// @param calendarId the name of a calendar that the desk knows
public record OpenRequest(
        @Nullable CalendarForm calendar,
        @Schema(examples = "CN") @Nullable String calendarId,
        @Schema(required = true, examples = "2026-10-10T10:00:00+08:00")
                @Nullable OffsetDateTime at) {}
