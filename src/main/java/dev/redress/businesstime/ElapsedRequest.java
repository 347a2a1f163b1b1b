package dev.redress.businesstime;

import dev.redress.platform.CalendarForm;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How much open time lies between `start` and `end`? By exactly one of `calendar` and
/// `calendarId`.
///
/// @param calendarId the name of a calendar that the desk knows
/// @param end nothing has elapsed if it is before `start`
/// @param pauses in any order; may overlap
public record ElapsedRequest(
        @Nullable CalendarForm calendar,
        @Schema(examples = "CN") @Nullable String calendarId,
        @Schema(required = true, examples = "2026-09-30T16:00:00+08:00")
                @Nullable OffsetDateTime start,
        @Schema(required = true, examples = "2026-10-09T17:00:00+08:00")
                @Nullable OffsetDateTime end,
        @Nullable List<@Nullable PauseForm> pauses) {}
