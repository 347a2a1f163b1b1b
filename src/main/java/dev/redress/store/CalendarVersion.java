package dev.redress.store;

import java.time.Instant;

/// A version of a calendar.
///
/// @param body the days as JSON
public record CalendarVersion(
        String id, int version, String body, String loadedBy, Instant loadedAt) {}
