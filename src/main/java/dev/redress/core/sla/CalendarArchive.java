package dev.redress.core.sla;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Every list of statutory days that was ever loaded, so that an old due time can be counted again
/// as it was counted then. May be used by many threads.
public final class CalendarArchive {

    private final Map<String, CalendarYear> byVersion = new HashMap<>();
    private final Map<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

    /// @param years all versions of all years; one that was loaded twice is refused
    public CalendarArchive(List<CalendarYear> years) {
        for (CalendarYear year : years) {
            if (byVersion.put(year.version(), year) != null) {
                throw new IllegalArgumentException(year.version() + " is in the archive twice");
            }
        }
    }

    /// The calendar in which just these versions are published.
    ///
    /// @param versions joined by `+`, as deadlines hold them; empty for none
    /// @return absent if one of them was never loaded
    @Nullable WorkCalendar asOf(String versions) {
        WorkCalendar known = calendars.get(versions);
        if (known != null) {
            return known;
        }
        List<String> wanted =
                Arrays.stream(versions.split("\\+")).filter(name -> !name.isEmpty()).toList();
        if (!byVersion.keySet().containsAll(wanted)) {
            return null;
        }
        WorkCalendar calendar = new WorkCalendar(wanted.stream().map(byVersion::get).toList());
        calendars.put(versions, calendar);
        return calendar;
    }
}
