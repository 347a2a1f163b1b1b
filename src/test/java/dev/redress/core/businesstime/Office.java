package dev.redress.core.businesstime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Opening hours as a test says them: `09:00-12:00 13:00-18:00`.
final class Office {
    private final ZoneId zone;
    private final Map<DayOfWeek, List<DaySpan>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<MonthDay> annualHolidays = new HashSet<>();
    private final Map<LocalDate, List<DaySpan>> overrides = new HashMap<>();
    private final Map<LocalDate, List<DaySpan>> breaks = new HashMap<>();

    private Office(String zone) {
        this.zone = ZoneId.of(zone);
    }

    static Office in(String zone) {
        return new Office(zone);
    }

    Office daily(String spans) {
        return on(spans, DayOfWeek.values());
    }

    Office mondayToFriday(String spans) {
        return on(
                spans,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    Office on(String spans, DayOfWeek... days) {
        Stream.of(days).forEach(day -> week.put(day, spans(spans)));
        return this;
    }

    Office holiday(String day) {
        holidays.add(LocalDate.parse(day));
        return this;
    }

    Office annualHoliday(String day) {
        annualHolidays.add(MonthDay.parse("--" + day));
        return this;
    }

    Office override(String day, String spans) {
        overrides.put(LocalDate.parse(day), spans(spans));
        return this;
    }

    Office closedFor(String day, String spans) {
        breaks.put(LocalDate.parse(day), spans(spans));
        return this;
    }

    OpeningHours hours() {
        return new OpeningHours(zone, week, holidays, annualHolidays, overrides, breaks);
    }

    BusinessCalendar calendar() {
        return BusinessCalendar.of(hours());
    }

    private static List<DaySpan> spans(String spans) {
        return Stream.of(spans.split(" "))
                .filter(span -> !span.isEmpty())
                .map(Office::span)
                .toList();
    }

    private static DaySpan span(String span) {
        OptionalInt from = DaySpan.secondOfDay(span.substring(0, span.indexOf('-')));
        OptionalInt to = DaySpan.secondOfDay(span.substring(span.indexOf('-') + 1));
        return new DaySpan(from.orElseThrow(), to.orElseThrow());
    }
}
