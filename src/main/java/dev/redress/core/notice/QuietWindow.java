package dev.redress.core.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The same hours of each day, by the clocks of a place.
///
/// @param from the first quiet instant of a day; equal to `to` where nothing is ever quiet
/// @param to the first instant that is no longer quiet, on the next day if it is before `from`
public record QuietWindow(LocalTime from, LocalTime to, ZoneId zone) implements QuietHours {

    @Override
    public Instant earliest(Template template, boolean emergency, Instant now) {
        boolean passes = emergency || template.awaited() || template.required();
        return passes || !isQuietAt(now) ? now : end(now.atZone(zone)).toInstant();
    }

    public boolean isQuietAt(Instant instant) {
        return isQuiet(instant.atZone(zone).toLocalTime());
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
