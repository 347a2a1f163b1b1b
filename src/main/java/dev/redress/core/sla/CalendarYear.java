package dev.redress.core.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The statutory days of one year, as published by the State Council.
///
/// @param version such as `CN-2026.1`; the part behind the dot counts our corrections
/// @param notices addresses of the notices that the dates are taken from
/// @param makeUpDays days worked although the week or the festival would give them off
public record CalendarYear(
        int year,
        String version,
        List<String> notices,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpDays) {

    public CalendarYear {
        notices = List.copyOf(notices);
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        refuseOutside(year, holidays);
        refuseOutside(year, makeUpDays);
        for (LocalDate day : makeUpDays) {
            if (holidays.contains(day)) {
                throw new IllegalArgumentException(day + " is both a holiday and a make-up day");
            }
        }
    }

    DayKind kindOf(LocalDate day) {
        if (holidays.contains(day)) {
            return DayKind.HOLIDAY;
        }
        return makeUpDays.contains(day) ? DayKind.MAKEUP : WorkYear.weekKindOf(day);
    }

    private static void refuseOutside(int year, Set<LocalDate> days) {
        for (LocalDate day : days) {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(day + " is not in " + year);
            }
        }
    }
}
