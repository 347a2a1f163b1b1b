package dev.redress.core.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A calendar that stands still in some pauses as well as in closed time.
public final class PausedCalendar {
    private final BusinessCalendar calendar;
    // In order, none empty or touching another.
    private final List<Span> pauses;

    PausedCalendar(BusinessCalendar calendar, List<Span> pauses) {
        this.calendar = calendar;
        this.pauses = united(pauses);
    }

    /// When `budget` of open time has passed since `start`; a negative one counts backwards.
    public Instant due(Instant start, Duration budget) {
        long left = Horizon.nanosOf(budget);
        if (left == 0) {
            return nextOpening(start);
        }
        return left > 0 ? forward(start, left) : backward(start, left);
    }

    /// The last close of the `count`-th working day after the local date of `start`; what a pause
    /// took of the open time until then is added behind it.
    public Instant dueInWorkingDays(Instant start, int count) {
        Instant due = calendar.dueInWorkingDays(start, count);
        return due(start, calendar.elapsed(start, due));
    }

    /// The open time between the two; nothing if `to` is before `from`.
    public Duration elapsed(Instant from, Instant to) {
        Duration elapsed = calendar.elapsed(from, to);
        for (Span pause : pauses) {
            elapsed =
                    elapsed.minus(
                            calendar.elapsed(later(from, pause.from()), earlier(to, pause.to())));
        }
        return elapsed;
    }

    public boolean isOpen(Instant at) {
        return calendar.isOpen(at)
                && pauses.stream()
                        .allMatch(pause -> at.isBefore(pause.from()) || !at.isBefore(pause.to()));
    }

    /// The first open instant, `at` itself included.
    public Instant nextOpening(Instant at) {
        Instant opening = calendar.nextOpening(at);
        for (Span pause : pauses) {
            if (!opening.isBefore(pause.from()) && opening.isBefore(pause.to())) {
                opening = calendar.nextOpening(pause.to());
            }
        }
        return opening;
    }

    /// Where counting backwards from `at` begins.
    public Instant previousClosing(Instant at) {
        Instant close = calendar.previousClosing(at);
        for (Span pause : pauses.reversed()) {
            if (close.isAfter(pause.from()) && !close.isAfter(pause.to())) {
                close = calendar.previousClosing(pause.from());
            }
        }
        return close;
    }

    /// What is open between the two, in order.
    public List<Span> spans(Instant from, Instant to) {
        List<Span> spans = new ArrayList<>();
        Instant next = from;
        for (Span pause : pauses) {
            add(spans, calendar.spans(next, earlier(to, later(next, pause.from()))));
            next = later(next, pause.to());
        }
        add(spans, calendar.spans(next, to));
        return spans;
    }

    private static void add(List<Span> spans, List<Span> more) {
        spans.addAll(more);
        if (spans.size() > Years.SPANS_MAX) {
            throw new BusinessTimeRefused(BusinessTimeRefused.Reason.TOO_MANY_SPANS);
        }
    }

    private Instant forward(Instant start, long budget) {
        long begin = calendar.position(start);
        long due = Horizon.moved(begin, budget);
        for (Span pause : pauses) {
            long from = Math.max(begin, calendar.position(pause.from()));
            if (from >= due) {
                break;
            }
            long paused = Math.max(0, calendar.position(pause.to()) - from);
            due = Horizon.moved(due, paused);
        }
        return calendar.firstAt(due);
    }

    private Instant backward(Instant start, long budget) {
        long begin = calendar.position(start);
        long due = Horizon.moved(begin, budget);
        for (Span pause : pauses.reversed()) {
            long to = Math.min(begin, calendar.position(pause.to()));
            if (to <= due) {
                break;
            }
            long paused = Math.max(0, to - calendar.position(pause.from()));
            due = Horizon.moved(due, -paused);
        }
        return calendar.lastAt(due);
    }

    private static List<Span> united(List<Span> pauses) {
        List<Span> united = new ArrayList<>();
        List<Span> sorted =
                pauses.stream()
                        .filter(pause -> !pause.isEmpty())
                        .sorted(Comparator.comparing(Span::from))
                        .toList();
        for (Span pause : sorted) {
            if (united.isEmpty() || united.getLast().to().isBefore(pause.from())) {
                united.add(pause);
            } else {
                Span last = united.removeLast();
                united.add(new Span(last.from(), later(last.to(), pause.to())));
            }
        }
        return united;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
