package dev.redress.core.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/// Which years the desk should know by now and does not (spec.md §4.2, rule 2): the present one,
/// and from 1 November on the next.
public final class CalendarGaps {

    private CalendarGaps() {}

    /// The years without published days, earliest first.
    public static List<Integer> at(Instant now, WorkCalendar calendar) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        boolean isLate = today.getMonthValue() >= Month.NOVEMBER.getValue();
        return IntStream.rangeClosed(today.getYear(), today.getYear() + (isLate ? 1 : 0))
                .filter(year -> !calendar.isPublished(year))
                .boxed()
                .toList();
    }
}
