package dev.redress.policy;

import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.core.sla.CalendarArchive;
import dev.redress.core.sla.CalendarYear;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.CalendarForm;
import dev.redress.store.CalendarVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes calendars of the years that are delivered and what is stored.
final class CalendarReading {

    private final List<CalendarYear> delivered;
    private final PolicyJson json;

    CalendarReading(List<CalendarYear> delivered, PolicyJson json) {
        this.delivered = List.copyOf(delivered);
        this.json = json;
    }

    /// By the highest version of each year.
    WorkCalendar calendar(List<CalendarVersion> stored) {
        Map<Integer, CalendarYear> years = new HashMap<>();
        Map<Integer, Integer> versions = new HashMap<>();
        for (CalendarYear year : delivered) {
            years.put(year.year(), year);
        }
        for (CalendarVersion version : stored) {
            Optional<Integer> year = CalendarId.yearOf(version.id());
            boolean isNewer =
                    year.isPresent() && versions.getOrDefault(year.get(), 0) < version.version();
            if (isNewer) {
                versions.put(year.get(), version.version());
                years.put(
                        year.get(),
                        json.stored(version.body(), YearForm.class)
                                .built(year.get(), version.version()));
            }
        }
        return new WorkCalendar(List.copyOf(years.values()));
    }

    /// Of all versions of all years.
    CalendarArchive archive(List<CalendarVersion> stored) {
        List<CalendarYear> years = new ArrayList<>(delivered);
        for (CalendarVersion version : stored) {
            CalendarId.yearOf(version.id())
                    .map(year ->
                            json.stored(version.body(), YearForm.class)
                                    .built(year, version.version()))
                    .ifPresent(years::add);
        }
        return new CalendarArchive(years);
    }

    /// The highest version of each, by their names.
    Map<String, BusinessCalendar> businessCalendars(List<CalendarVersion> stored) {
        Map<String, CalendarVersion> latest = new HashMap<>();
        for (CalendarVersion version : stored) {
            if (CalendarId.yearOf(version.id()).isEmpty()) {
                latest.merge(version.id(), version, (a, b) -> a.version() > b.version() ? a : b);
            }
        }
        Map<String, BusinessCalendar> calendars = new HashMap<>();
        latest.forEach((id, version) ->
                calendars.put(id, json.stored(version.body(), CalendarForm.class).toCalendar()));
        return calendars;
    }
}
