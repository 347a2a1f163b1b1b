package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.sla.CalendarYear;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.CalendarForm.WeekForm;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The desk's own calendar in the form of all calendars, and the years that it is made of.
///
/// @param overrides the make-up days
@RegisterForReflection(targets = {DeskCalendar.class, DeskCalendar.PublishedYear.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskCalendar(
        String zone,
        WeekForm week,
        List<String> holidays,
        Map<String, List<List<String>>> overrides,
        List<PublishedYear> years) {

    /// A year whose statutory days are known.
    ///
    /// @param notices addresses of the notices that they are taken from
    record PublishedYear(int year, String version, List<String> notices) {}

    static DeskCalendar of(WorkCalendar calendar) {
        List<CalendarYear> years = calendar.years();
        Map<String, List<List<String>>> overrides = new TreeMap<>();
        days(years.stream().flatMap(year -> year.makeUpDays().stream()))
                .forEach(day -> overrides.put(day, List.of(hours())));
        return new DeskCalendar(
                WorkCalendar.ZONE.getId(),
                openWeek(),
                days(years.stream().flatMap(year -> year.holidays().stream())).toList(),
                overrides,
                years.stream()
                        .map(year -> new PublishedYear(year.year(), year.version(), year.notices()))
                        .toList());
    }

    private static Stream<String> days(Stream<LocalDate> days) {
        return days.sorted().map(LocalDate::toString);
    }

    private static List<String> hours() {
        return List.of(WorkCalendar.OPENING.toString(), WorkCalendar.CLOSE_OF_BUSINESS.toString());
    }

    private static WeekForm openWeek() {
        List<@Nullable List<@Nullable String>> worked = List.of(List.copyOf(hours()));
        List<@Nullable List<@Nullable String>> closed = List.of();
        return new WeekForm(worked, worked, worked, worked, worked, closed, closed);
    }
}
