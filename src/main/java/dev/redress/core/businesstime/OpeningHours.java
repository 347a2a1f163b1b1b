package dev.redress.core.businesstime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
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

    /// What is written for the day, breaks not taken out.
    List<DaySpan> on(LocalDate day) {
        if (isHoliday(day)) {
            return List.of();
        }
        List<DaySpan> usual = week.getOrDefault(day.getDayOfWeek(), List.of());
        return overrides.getOrDefault(day, usual);
    }

    List<DaySpan> breaksOn(LocalDate day) {
        return breaks.getOrDefault(day, List.of());
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
