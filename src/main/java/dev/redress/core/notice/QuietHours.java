package dev.redress.core.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When people are left alone (spec.md §12, point 5). What arises then is sent at its end: later,
/// never not. Emergencies are sent at once, and so is what somebody waits for at that moment
/// ([Template#awaited()]).
///
/// @param from the first quiet instant of a day; equal to `to` where nothing is ever quiet
/// @param to the first instant that is no longer quiet, on the next day if it is before `from`
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

    /// When a message that arises at `now` may go out: `now`, or the end of the quiet hours.
    ///
    /// @param emergency whether the case is on the green channel or urgent
    public Instant earliest(Template template, boolean emergency, Instant now) {
        ZonedDateTime local = now.atZone(zone);
        return emergency || template.awaited() || !isQuiet(local.toLocalTime())
                ? now
                : end(local).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean before = time.isBefore(to);
        return from.isAfter(to) ? begun || before : begun && before;
    }

    private ZonedDateTime end(ZonedDateTime local) {
        ZonedDateTime today = local.with(to);
        return today.isAfter(local) ? today : local.plusDays(1).with(to);
    }
}
