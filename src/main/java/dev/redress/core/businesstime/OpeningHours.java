package dev.redress.core.businesstime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// When an office is open, as people write it down. Spans may come in any order, and may touch.
///
/// @param week days that are missing are closed
/// @param annualHolidays in every year that has the day; `02-29` in leap years
/// @param overrides replace the week on their date; without spans the date is closed
/// @param breaks are taken out last, and may lie outside open time
public record OpeningHours(
        ZoneId zone,
        Map<DayOfWeek, List<DaySpan>> week,
        Set<LocalDate> holidays,
        Set<MonthDay> annualHolidays,
        Map<LocalDate, List<DaySpan>> overrides,
        Map<LocalDate, List<DaySpan>> breaks) {

    public OpeningHours {
        week = sorted(week);
        holidays = Set.copyOf(holidays);
        annualHolidays = Set.copyOf(annualHolidays);
        overrides = sorted(overrides);
        breaks = sorted(breaks);
    }

    boolean isHoliday(LocalDate day) {
        return holidays.contains(day)
                || (!annualHolidays.isEmpty() && annualHolidays.contains(MonthDay.from(day)));
    }

    /// What of the day is open, in order.
    List<DaySpan> on(LocalDate day) {
        if (isHoliday(day)) {
            return List.of();
        }
        List<DaySpan> usual = week.getOrDefault(day.getDayOfWeek(), List.of());
        List<DaySpan> open = overrides.getOrDefault(day, usual);
        for (DaySpan pause : breaks.getOrDefault(day, List.of())) {
            open = without(pause, open);
        }
        return open;
    }

    private static List<DaySpan> without(DaySpan pause, List<DaySpan> open) {
        List<DaySpan> left = new ArrayList<>();
        for (DaySpan span : open) {
            if (!span.overlaps(pause)) {
                left.add(span);
                continue;
            }
            if (span.from() < pause.from()) {
                left.add(new DaySpan(span.from(), pause.from()));
            }
            if (pause.to() < span.to()) {
                left.add(new DaySpan(pause.to(), span.to()));
            }
        }
        return left;
    }

    private static <K> Map<K, List<DaySpan>> sorted(Map<K, List<DaySpan>> spans) {
        return spans.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> sorted(entry.getValue())));
    }

    private static List<DaySpan> sorted(List<DaySpan> spans) {
        return spans.stream().sorted(Comparator.comparingInt(DaySpan::from)).toList();
    }
}
