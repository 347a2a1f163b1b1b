package dev.redress.core.businesstime;

import static dev.redress.core.businesstime.BusinessTimeRefused.Reason.NEVER_ENOUGH_OPEN_TIME;
import static dev.redress.core.businesstime.BusinessTimeRefused.Reason.TOO_MANY_SPANS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The years of a calendar, each made when it is first needed. See [Ledger] for positions.
final class Years {

    static final int SPANS_MAX = 10_000;

    private final OpeningHours hours;
    private volatile @Nullable Ledger known;

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
        Ledger ledger = some();
        while (position <= ledger.firstPosition()) {
            ledger = beforeThat(ledger);
        }
        while (position > ledger.lastPosition()) {
            ledger = afterThat(ledger);
        }
        return ledger.firstAt(position);
    }

    /// The last instant at a position.
    long lastAt(long position) {
        Ledger ledger = some();
        while (position < ledger.firstPosition()) {
            ledger = beforeThat(ledger);
        }
        while (position >= ledger.lastPosition()) {
            ledger = afterThat(ledger);
        }
        return ledger.lastAt(position);
    }

    /// The `count`-th working day after `day`.
    LocalDate workday(LocalDate day, int count) {
        Ledger ledger = covering(day.getYear());
        long number = ledger.workdaysUntil(day) + count;
        while (number > ledger.lastWorkday()) {
            ledger = afterThat(ledger);
        }
        return ledger.workday(number);
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
        Ledger ledger = covering(to);
        for (int year = ledger.yearOf(from); year <= ledger.yearOf(to); year++) {
            YearTable table = ledger.year(year);
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

    private Ledger some() {
        Ledger ledger = known;
        return ledger == null ? covering(0L) : ledger;
    }

    private Ledger covering(long at) {
        Ledger ledger = known;
        if (ledger != null && ledger.covers(at)) {
            return ledger;
        }
        ledger = covering(Horizon.instantOf(at).atZone(hours.zone()).getYear());
        while (at < ledger.start()) {
            ledger = beforeThat(ledger);
        }
        while (at >= ledger.end()) {
            ledger = afterThat(ledger);
        }
        return ledger;
    }

    private Ledger covering(int year) {
        Ledger ledger = known;
        if (ledger == null) {
            ledger = beginWith(year);
        }
        while (year < ledger.firstYear()) {
            ledger = beforeThat(ledger);
        }
        while (year > ledger.lastYear()) {
            ledger = afterThat(ledger);
        }
        return ledger;
    }

    private synchronized Ledger beginWith(int year) {
        Ledger ledger = known;
        if (ledger == null) {
            ledger = Ledger.of(year, YearSpans.table(hours, year));
            known = ledger;
        }
        return ledger;
    }

    /// A ledger with at least the year before those of `seen`.
    private synchronized Ledger beforeThat(Ledger seen) {
        Ledger ledger = current(seen);
        int year = seen.firstYear() - 1;
        if (ledger.firstYear() > year) {
            refuseBeyond(year >= Horizon.FIRST_YEAR);
            ledger = ledger.preceded(YearSpans.table(hours, year));
            known = ledger;
        }
        return ledger;
    }

    /// A ledger with at least the year after those of `seen`.
    private synchronized Ledger afterThat(Ledger seen) {
        Ledger ledger = current(seen);
        int year = seen.lastYear() + 1;
        if (ledger.lastYear() < year) {
            refuseBeyond(year <= Horizon.LAST_YEAR);
            ledger = ledger.followed(YearSpans.table(hours, year));
            known = ledger;
        }
        return ledger;
    }

    private Ledger current(Ledger seen) {
        Ledger ledger = known;
        return ledger == null ? seen : ledger;
    }

    private static void refuseBeyond(boolean isInside) {
        if (!isInside) {
            throw new BusinessTimeRefused(NEVER_ENOUGH_OPEN_TIME);
        }
    }
}
