package dev.redress.core.businesstime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/// Business time by looking at every minute. Slow, and simple enough to be seen right.
record MinuteCounter(OpeningHours hours, List<Span> pauses) {

    long elapsed(Instant from, Instant to) {
        long open = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
            open += isOpen(minute) ? 1 : 0;
        }
        return open;
    }

    Instant due(Instant start, long minutes) {
        return minutes < 0 ? backward(start, -minutes) : forward(start, minutes);
    }

    private Instant forward(Instant start, long minutes) {
        Instant minute = nextOpening(start);
        for (long left = minutes; left > 0; left--) {
            minute = nextOpening(minute).plusSeconds(60);
        }
        return minute;
    }

    private Instant backward(Instant start, long minutes) {
        Instant minute = start;
        for (long left = minutes; left > 0; left--) {
            minute = minute.minusSeconds(60);
            while (!isOpen(minute)) {
                minute = minute.minusSeconds(60);
            }
        }
        return minute;
    }

    Instant nextOpening(Instant at) {
        Instant minute = at;
        while (!isOpen(minute)) {
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    boolean isOpen(Instant minute) {
        LocalDate date = LocalDate.ofInstant(minute, hours.zone());
        return Stream.of(date.minusDays(1), date, date.plusDays(1))
                        .anyMatch(near -> isOpenBy(near, minute))
                && pauses.stream().noneMatch(pause -> isWithin(pause, minute));
    }

    private boolean isOpenBy(LocalDate date, Instant minute) {
        if (hours.holidays().contains(date)
                || hours.annualHolidays().contains(MonthDay.from(date))
                || !date.atStartOfDay(hours.zone()).toLocalDate().equals(date)) {
            return false;
        }
        List<DaySpan> usual = hours.week().getOrDefault(date.getDayOfWeek(), List.of());
        List<DaySpan> open = hours.overrides().getOrDefault(date, usual);
        List<DaySpan> breaks = hours.breaks().getOrDefault(date, List.of());
        return open.stream().anyMatch(span -> isWithin(instants(date, span), minute))
                && breaks.stream().noneMatch(span -> isWithin(instants(date, span), minute));
    }

    private Span instants(LocalDate date, DaySpan span) {
        return new Span(at(date, span.from()), at(date, span.to()));
    }

    private Instant at(LocalDate date, int second) {
        LocalDateTime local =
                second == 86_400
                        ? date.plusDays(1).atStartOfDay()
                        : date.atTime(LocalTime.ofSecondOfDay(second));
        return local.atZone(hours.zone()).toInstant();
    }

    private static boolean isWithin(Span span, Instant minute) {
        return !minute.isBefore(span.from()) && minute.isBefore(span.to());
    }
}
