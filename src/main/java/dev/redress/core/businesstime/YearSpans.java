package dev.redress.core.businesstime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Collects the open spans of one local year, in epoch seconds.
///
/// A change of the clocks may move a span past another, or out of its date. So the days beside the
/// year are looked at, too; what overlaps or touches is united, and the whole is cut to the year.
final class YearSpans {

    private final OpeningHours hours;
    private final WallClock clock;
    private final int year;
    private final List<Stretch> found = new ArrayList<>(400);
    private final int[] workdays = new int[366];
    private int workdayCount;

    private YearSpans(OpeningHours hours, int year) {
        ZoneId zone = hours.zone();
        this.hours = hours;
        this.year = year;
        this.clock = WallClock.of(zone, dayBefore(year), LocalDate.of(year + 1, 1, 1));
    }

    static YearTable table(OpeningHours hours, int year) {
        YearSpans spans = new YearSpans(hours, year);
        spans.collect();
        return spans.toTable();
    }

    private void collect() {
        LocalDate end = LocalDate.of(year + 1, 1, 2);
        for (LocalDate day = dayBefore(year); day.isBefore(end); day = day.plusDays(1)) {
            List<Stretch> open = OpenDay.of(hours, clock, day);
            found.addAll(open);
            if (!open.isEmpty() && day.getYear() == year) {
                workdays[workdayCount++] = Math.toIntExact(day.toEpochDay());
            }
        }
    }

    private YearTable toTable() {
        long start = clock.epochSecond(WallClock.startOf(LocalDate.of(year, 1, 1)));
        long end = clock.epochSecond(WallClock.startOf(LocalDate.of(year + 1, 1, 1)));
        found.sort(Comparator.comparingLong(Stretch::from));
        long[] from = new long[found.size()];
        long[] to = new long[found.size()];
        int count = 0;
        for (Stretch span : found) {
            long opening = Horizon.nanosOfSecond(Math.max(start, span.from()));
            long close = Horizon.nanosOfSecond(Math.min(end, span.to()));
            if (count > 0 && opening <= to[count - 1]) {
                to[count - 1] = Math.max(close, to[count - 1]);
            } else if (opening < close) {
                from[count] = opening;
                to[count++] = close;
            }
        }
        return new YearTable(
                Horizon.nanosOfSecond(start),
                Horizon.nanosOfSecond(end),
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                Arrays.copyOf(workdays, workdayCount));
    }

    private static LocalDate dayBefore(int year) {
        return LocalDate.of(year - 1, 12, 31);
    }
}
