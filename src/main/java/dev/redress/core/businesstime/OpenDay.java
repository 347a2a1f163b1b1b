package dev.redress.core.businesstime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What of one date is open in reality.
///
/// Breaks are taken out of real time, not of what is written: when the clocks move a span, a break
/// that it would move over still is one.
final class OpenDay {

    private OpenDay() {}

    /// In the order in which it is written; stretches may overlap where the clocks have moved one.
    static List<Stretch> of(OpeningHours hours, WallClock clock, LocalDate day) {
        List<DaySpan> written = hours.on(day);
        if (written.isEmpty() || clock.skips(day)) {
            return List.of();
        }
        List<Stretch> open = stretches(clock, day, written);
        for (Stretch pause : stretches(clock, day, hours.breaksOn(day))) {
            open = without(pause, open);
        }
        return open;
    }

    private static List<Stretch> stretches(WallClock clock, LocalDate day, List<DaySpan> written) {
        long start = WallClock.startOf(day);
        List<Stretch> stretches = new ArrayList<>(written.size());
        for (DaySpan span : written) {
            long from = clock.epochSecond(start + span.from());
            long to = clock.epochSecond(start + span.to());
            // The clocks may swallow a span, or move its begin behind its end.
            if (from < to) {
                stretches.add(new Stretch(from, to));
            }
        }
        return stretches;
    }

    private static List<Stretch> without(Stretch pause, List<Stretch> open) {
        List<Stretch> left = new ArrayList<>();
        for (Stretch stretch : open) {
            if (!stretch.overlaps(pause)) {
                left.add(stretch);
                continue;
            }
            if (stretch.from() < pause.from()) {
                left.add(new Stretch(stretch.from(), pause.from()));
            }
            if (pause.to() < stretch.to()) {
                left.add(new Stretch(pause.to(), stretch.to()));
            }
        }
        return left;
    }
}
