package dev.redress.core.businesstime;

/// Why opening hours make no calendar.
///
/// @param place where, such as `week.mon` or `overrides.2026-02-14`; empty for the whole
/// @param message for people, to be read behind the place
public record Flaw(String place, Kind kind, String message) {

    /// What is wrong.
    public enum Kind {
        OVERLAPPING_SPANS,
        TOO_MANY_SPANS,
        HOLIDAY_AND_OVERRIDE,
        NEVER_OPEN
    }
}
