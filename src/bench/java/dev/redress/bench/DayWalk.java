package dev.redress.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// What most would write: from day to day until the budget is used up.
record DayWalk(
        ZoneId zone,
        LocalTime opening,
        LocalTime close,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpDays) {

    Instant due(Instant start, Duration budget) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        Instant from = start;
        Duration left = budget;
        while (true) {
            if (isWorked(day)) {
                Instant opens = day.atTime(opening).atZone(zone).toInstant();
                Instant closes = day.atTime(close).atZone(zone).toInstant();
                Instant begin = from.isAfter(opens) ? from : opens;
                Duration open = Duration.between(begin, closes);
                if (open.isPositive() && open.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = open.isPositive() ? left.minus(open) : left;
            }
            day = day.plusDays(1);
        }
    }

    private boolean isWorked(LocalDate day) {
        boolean isWeekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUpDays.contains(day) || !isWeekend && !holidays.contains(day);
    }
}
