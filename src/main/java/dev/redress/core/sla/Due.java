package dev.redress.core.sla;

import java.time.Instant;

/// When something is due, when its people are warned, and what that rests on.
///
/// @param calendarVersion versions of the published years that were counted in, joined by `+`;
///   empty where none was, as for all hours and minutes
/// @param provisional whether a year was counted in whose days are not published yet
public record Due(Instant dueAt, Instant warnAt, String calendarVersion, boolean provisional) {

    /// A due time that no calendar can change.
    static Due fixed(Instant dueAt, Instant warnAt) {
        return new Due(dueAt, warnAt, "", false);
    }

    /// Of both the earlier one. That a calendar was asked stays on record either way: with other
    /// days the longer one might have been the shorter.
    Due notAfter(Due limit) {
        return limit.dueAt.isBefore(dueAt)
                ? new Due(limit.dueAt, limit.warnAt, calendarVersion, provisional)
                : this;
    }
}
