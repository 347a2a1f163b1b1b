package dev.redress.core.businesstime;

import static dev.redress.core.businesstime.BusinessTimeRefused.Reason.NEVER_ENOUGH_OPEN_TIME;
import static dev.redress.core.businesstime.BusinessTimeRefused.Reason.TOO_MANY_SPANS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The years of a calendar, each made when it is first needed. See [YearTables] for positions.
final class Years {

    static final int SPANS_MAX = 10_000;

    private final OpeningHours hours;
    private volatile @Nullable YearTables known;

    Years(OpeningHours hours) {
        this.hours = hours;
    }

    long position(long at) {
        return covering(at).position(at);
    }

    boolean isOpenAt(long at) {
        return covering(at).isOpenAt(at);
    }

    boolean isWorkday(LocalDate day) {
        return covering(day.getYear()).isWorkday(day);
    }

    /// The first instant at a position; further years are made until it is reached.
    long firstAt(long position) {
        YearTables tables = some();
        while (position <= tables.firstPosition()) {
            tables = beforeThat(tables);
        }
        while (position > tables.lastPosition()) {
            tables = afterThat(tables);
        }
        return tables.firstAt(position);
    }

    /// The last instant at a position.
    long lastAt(long position) {
        YearTables tables = some();
        while (position < tables.firstPosition()) {
            tables = beforeThat(tables);
        }
        while (position >= tables.lastPosition()) {
            tables = afterThat(tables);
        }
        return tables.lastAt(position);
    }

    /// The `count`-th working day after `day`.
    LocalDate workday(LocalDate day, int count) {
        YearTables tables = covering(day.getYear());
        long number = tables.workdaysUntil(day) + count;
        while (number > tables.lastWorkday()) {
            tables = afterThat(tables);
        }
        return tables.workday(number);
    }

    /// The last close of a working day.
    Instant close(LocalDate day) {
        WallClock clock = WallClock.around(hours.zone(), day);
        return OpenDay.of(hours, clock, day).stream()
                .map(open -> Instant.ofEpochSecond(open.to()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /// What is open between two instants.
    List<Span> spans(long from, long to) {
        List<Span> spans = new ArrayList<>();
        if (from >= to) {
            return spans;
        }
        covering(from);
        YearTables tables = covering(to);
        for (int year = tables.yearOf(from); year <= tables.yearOf(to); year++) {
            YearTable table = tables.year(year);
            for (int i = Math.max(0, table.begunAt(from) - 1); i < table.begunAt(to); i++) {
                add(spans, Math.max(from, table.from(i)), Math.min(to, table.to(i)));
            }
        }
        return spans;
    }

    private static void add(List<Span> spans, long from, long to) {
        if (from >= to) {
            return;
        }
        Instant opening = Horizon.instantOf(from);
        Instant close = Horizon.instantOf(to);
        if (!spans.isEmpty() && spans.getLast().to().equals(opening)) {
            opening = spans.removeLast().from();
        }
        spans.add(new Span(opening, close));
        if (spans.size() > SPANS_MAX) {
            throw new BusinessTimeRefused(TOO_MANY_SPANS);
        }
    }

    private YearTables some() {
        YearTables tables = known;
        return tables == null ? covering(0L) : tables;
    }

    private YearTables covering(long at) {
        YearTables tables = known;
        if (tables != null && tables.covers(at)) {
            return tables;
        }
        tables = covering(Horizon.instantOf(at).atZone(hours.zone()).getYear());
        while (at < tables.start()) {
            tables = beforeThat(tables);
        }
        while (at >= tables.end()) {
            tables = afterThat(tables);
        }
        return tables;
    }

    private YearTables covering(int year) {
        YearTables tables = known;
        if (tables == null) {
            tables = beginWith(year);
        }
        while (year < tables.firstYear()) {
            tables = beforeThat(tables);
        }
        while (year > tables.lastYear()) {
            tables = afterThat(tables);
        }
        return tables;
    }

    private synchronized YearTables beginWith(int year) {
        YearTables tables = known;
        if (tables == null) {
            tables = YearTables.of(year, YearSpans.table(hours, year));
            known = tables;
        }
        return tables;
    }

    /// Tables with at least the year before those of `seen`.
    private synchronized YearTables beforeThat(YearTables seen) {
        YearTables tables = current(seen);
        int year = seen.firstYear() - 1;
        if (tables.firstYear() > year) {
            refuseBeyond(year >= Horizon.FIRST_YEAR);
            tables = tables.preceded(YearSpans.table(hours, year));
            known = tables;
        }
        return tables;
    }

    /// Tables with at least the year after those of `seen`.
    private synchronized YearTables afterThat(YearTables seen) {
        YearTables tables = current(seen);
        int year = seen.lastYear() + 1;
        if (tables.lastYear() < year) {
            refuseBeyond(year <= Horizon.LAST_YEAR);
            tables = tables.followed(YearSpans.table(hours, year));
            known = tables;
        }
        return tables;
    }

    private YearTables current(YearTables seen) {
        YearTables tables = known;
        return tables == null ? seen : tables;
    }

    private static void refuseBeyond(boolean isInside) {
        if (!isInside) {
            throw new BusinessTimeRefused(NEVER_ENOUGH_OPEN_TIME);
        }
    }
}
