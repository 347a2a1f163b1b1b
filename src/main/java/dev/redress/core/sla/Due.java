package dev.redress.core.sla;

import java.time.Instant;
import java.util.List;

/// When something is due, when its people are warned, and what that rests on.
///
/// @param calendarVersion versions of the published years that were counted in, joined by `+`;
///   empty where none was, as for all hours and minutes
/// @param provisional whether a year was counted in whose days are not published yet
public record Due(Instant dueAt, Instant warnAt, String calendarVersion, boolean provisional) {

    /// After `pause`, as much later as `mode` counts it, and resting on the working days that are
    /// now counted in.
    ///
    /// @param start what it was counted from
    Due after(Pause pause, Mode mode, Instant start, WorkCalendar calendar) {
        Instant due = pause.shift(dueAt, mode, calendar);
        Instant warn = pause.shift(warnAt, mode, calendar);
        return mode == Mode.WD ? calendar.resting(start, due, warn) : fixed(due, warn);
    }

    /// After these pauses, which come in order.
    Due after(List<Pause> pauses, Mode mode, Instant start, WorkCalendar calendar) {
        Due due = this;
        for (Pause pause : pauses) {
            due = due.after(pause, mode, start, calendar);
        }
        return due;
    }

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
