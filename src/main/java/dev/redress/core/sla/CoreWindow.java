package dev.redress.core.sla;

import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.core.businesstime.DaySpan;
import dev.redress.core.businesstime.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The core window of the platform as a calendar: open on working days from opening to close of
/// business. A year without published days is worked Monday to Friday.
final class CoreWindow {

    private CoreWindow() {}

    static BusinessCalendar of(List<CalendarYear> years) {
        List<DaySpan> open =
                List.of(
                        new DaySpan(
                                WorkCalendar.OPENING.toSecondOfDay(),
                                WorkCalendar.CLOSE_OF_BUSINESS.toSecondOfDay()));
        return BusinessCalendar.of(
                new OpeningHours(
                        WorkCalendar.ZONE,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                                .collect(Collectors.toMap(day -> day, _ -> open)),
                        days(years, CalendarYear::holidays).collect(Collectors.toSet()),
                        Set.of(),
                        days(years, CalendarYear::makeUpDays)
                                .collect(Collectors.toMap(day -> day, _ -> open)),
                        Map.of()));
    }

    private static Stream<LocalDate> days(
            List<CalendarYear> years, Function<CalendarYear, Set<LocalDate>> kind) {
        return years.stream().map(kind).flatMap(Set::stream);
    }
}
