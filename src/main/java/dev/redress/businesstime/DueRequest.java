package dev.redress.businesstime;

import dev.redress.platform.CalendarForm;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When is it due? By exactly one of `calendar` and `calendarId`, after exactly one of `duration`
/// and `workingDays`.
///
/// @param calendarId the name of a calendar that the desk knows
/// @param duration open time, ISO-8601; days are 24 hours; negative counts backwards
/// @param workingDays at least 1; due at the last close of that working day after the day of
///   `start`
/// @param pauses in any order; may overlap
public record DueRequest(
        @Nullable CalendarForm calendar,
        @Schema(examples = "CN") @Nullable String calendarId,
        @Schema(required = true, examples = "2026-09-30T16:00:00+08:00")
                @Nullable OffsetDateTime start,
        @Schema(examples = "PT16H") @Nullable Duration duration,
        @Schema(examples = "7") @Nullable Integer workingDays,
        @Nullable List<@Nullable PauseForm> pauses) {}
