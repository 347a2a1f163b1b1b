package dev.redress.core.sla;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// Instants as people read them: the platform's local time, to the minute. Timelines keep exact
/// instants.
public final class PrintedTime {
    private static final DateTimeFormatter LOCAL_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(WorkCalendar.ZONE);

    private PrintedTime() {}

    /// `2026-03-02 10:00`.
    public static String of(Instant instant) {
        return LOCAL_TIME.format(instant);
    }
}
