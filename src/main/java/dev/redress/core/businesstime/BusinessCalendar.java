package dev.redress.core.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Counts business time by opening hours, from 1920 to before 2200 (see the package for what
/// counts).
///
/// Immutable, and safe for any number of threads. Costs nothing until it is asked, and then a table
/// for each year that the answer needs, once.
///
/// Every operation refuses an instant outside those years, and a question whose answer would lie
/// beyond them, by [BusinessTimeRefused].
public final class BusinessCalendar {
    private final OpeningHours hours;
    private final Years years;

    private BusinessCalendar(OpeningHours hours) {
        this.hours = hours;
        this.years = new Years(hours);
    }

    /// The calendar of those hours.
    ///
    /// @throws FlawedCalendar naming each place that contradicts another, or if it is never open
    public static BusinessCalendar of(OpeningHours hours) {
        List<Flaw> flaws = Inspection.of(hours);
        if (!flaws.isEmpty()) {
            throw new FlawedCalendar(flaws);
        }
        return new BusinessCalendar(hours);
    }

    /// Whether business time can be asked about that instant.
    public static boolean reaches(Instant at) {
        return Horizon.contains(at);
    }

    public ZoneId zone() {
        return hours.zone();
    }

    /// The same calendar, standing still in `pauses` as well. They may overlap and come in any
    /// order.
    public PausedCalendar pausedIn(List<Span> pauses) {
        return new PausedCalendar(this, pauses);
    }

    /// When `budget` of open time has passed since `start`; a negative one counts backwards.
    public Instant due(Instant start, Duration budget) {
        long left = Horizon.nanosOf(budget);
        long position = position(start);
        long due = Horizon.moved(position, left);
        return left > 0 ? firstAt(due) : lastAt(due);
    }

    /// The last close of the `count`-th working day after the local date of `start`.
    ///
    /// @param count at least 1: what no working day, or one in the past, would mean is not agreed
    public Instant dueInWorkingDays(Instant start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("There is no working day number " + count);
        }
        return Horizon.reached(years.close(years.workday(dateOf(start), count)));
    }

    /// The open time between the two; nothing if `to` is before `from`.
    public Duration elapsed(Instant from, Instant to) {
        return Duration.ofNanos(Math.max(0, position(to) - position(from)));
    }

    public boolean isOpen(Instant at) {
        return years.isOpenAt(Horizon.nanosOf(at));
    }

    /// Whether the local date of `at` has any open time.
    public boolean isWorkday(Instant at) {
        return years.isWorkday(dateOf(at));
    }

    /// The first open instant, `at` itself included.
    public Instant nextOpening(Instant at) {
        return lastAt(position(at));
    }

    /// Where counting backwards from `at` begins: `at` itself if the instants before it are open,
    /// otherwise the close before.
    public Instant previousClosing(Instant at) {
        return firstAt(position(at));
    }

    /// What is open between the two, in order; spans that touch are one.
    public List<Span> spans(Instant from, Instant to) {
        return years.spans(Horizon.nanosOf(from), Horizon.nanosOf(to));
    }

    /// The first instant after the local date of `at`.
    public Instant endOfDay(Instant at) {
        return dateOf(at).plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /// How much has been open before `at`, counted from anywhere: only differences mean something.
    long position(Instant at) {
        return years.position(Horizon.nanosOf(at));
    }

    Instant firstAt(long position) {
        return Horizon.reached(Horizon.instantOf(years.firstAt(position)));
    }

    Instant lastAt(long position) {
        return Horizon.reached(Horizon.instantOf(years.lastAt(position)));
    }

    private LocalDate dateOf(Instant at) {
        return Horizon.inside(at).atZone(zone()).toLocalDate();
    }
}
