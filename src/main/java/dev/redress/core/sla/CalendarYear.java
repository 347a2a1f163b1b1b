package dev.redress.core.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The statutory days of one year, as published by the State Council. Refused when built, with
/// [InvalidPolicy]: days of other years, a day that is both, and a make-up day that is worked
/// anyway.
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
        List<PolicyFault> faults = new ArrayList<>();
        addForeign("holidays", year, holidays, faults);
        addForeign("makeUpDays", year, makeUpDays, faults);
        for (LocalDate day : makeUpDays.stream().sorted().toList()) {
            if (holidays.contains(day)) {
                faults.add(
                        fault(
                                "makeUpDays",
                                "OVERLAP",
                                day + " is both a holiday and a make-up day"));
            } else if (WorkYear.weekKindOf(day).isWorked()) {
                faults.add(fault("makeUpDays", "ALREADY_WORKED", day + " is a working day anyway"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidPolicy(faults);
        }
    }

    DayKind kindOf(LocalDate day) {
        if (holidays.contains(day)) {
            return DayKind.HOLIDAY;
        }
        return makeUpDays.contains(day) ? DayKind.MAKEUP : WorkYear.weekKindOf(day);
    }

    private static void addForeign(
            String place, int year, Set<LocalDate> days, List<PolicyFault> faults) {
        days.stream()
                .filter(day -> day.getYear() != year)
                .sorted()
                .map(day -> fault(place, "WRONG_YEAR", day + " is not in the year " + year))
                .forEachOrdered(faults::add);
    }

    private static PolicyFault fault(String place, String code, String message) {
        return new PolicyFault(place, code, message);
    }
}
