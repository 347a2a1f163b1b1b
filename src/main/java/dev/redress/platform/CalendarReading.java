package dev.redress.platform;

import dev.redress.core.businesstime.BusinessCalendar;
import dev.redress.core.businesstime.DaySpan;
import dev.redress.core.businesstime.FlawedCalendar;
import dev.redress.core.businesstime.OpeningHours;
import dev.redress.platform.CalendarForm.WeekForm;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes a calendar of its form, or says everything that is wrong with it.
final class CalendarReading {

    private static final String DATE = "YYYY-MM-DD";
    private static final String DAY = "MM-DD";

    private final String field;
    private final InputErrors errors = new InputErrors();

    CalendarReading(String field) {
        this.field = field;
    }

    BusinessCalendar calendar(CalendarForm form) {
        OpeningHours hours =
                new OpeningHours(
                        zone(form.zone()),
                        week(form.week()),
                        days("holidays", form.holidays(), DATE, LocalDate::parse),
                        days(
                                "annualHolidays",
                                form.annualHolidays(),
                                DAY,
                                CalendarReading::monthDay),
                        dates("overrides", form.overrides()),
                        dates("breaks", form.breaks()));
        errors.refuseIfAny();
        try {
            return BusinessCalendar.of(hours);
        } catch (FlawedCalendar e) {
            e.flaws().forEach(flaw -> add(flaw.place(), flaw.kind().name(), flaw.message()));
            errors.refuseIfAny();
            throw new IllegalStateException("A calendar is flawed and nobody says why", e);
        }
    }

    private ZoneId zone(@Nullable String zone) {
        if (zone == null) {
            add("zone", "REQUIRED", "is required");
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            add("zone", "UNKNOWN_VALUE", "must be a time zone, such as Asia/Shanghai");
            return ZoneOffset.UTC;
        }
    }

    private Map<DayOfWeek, List<DaySpan>> week(@Nullable WeekForm week) {
        Map<DayOfWeek, List<DaySpan>> read = new EnumMap<>(DayOfWeek.class);
        if (week != null) {
            read.put(DayOfWeek.MONDAY, spans("week.mon", week.mon()));
            read.put(DayOfWeek.TUESDAY, spans("week.tue", week.tue()));
            read.put(DayOfWeek.WEDNESDAY, spans("week.wed", week.wed()));
            read.put(DayOfWeek.THURSDAY, spans("week.thu", week.thu()));
            read.put(DayOfWeek.FRIDAY, spans("week.fri", week.fri()));
            read.put(DayOfWeek.SATURDAY, spans("week.sat", week.sat()));
            read.put(DayOfWeek.SUNDAY, spans("week.sun", week.sun()));
        }
        return read;
    }

    private <T> Set<T> days(
            String place,
            @Nullable List<@Nullable String> days,
            String form,
            Function<String, T> parse) {
        Set<T> read = new HashSet<>();
        if (days != null) {
            for (int i = 0; i < days.size(); i++) {
                day("%s[%d]".formatted(place, i), days.get(i), form, parse).ifPresent(read::add);
            }
        }
        return read;
    }

    private Map<LocalDate, List<DaySpan>> dates(
            String place,
            @Nullable Map<String, @Nullable List<@Nullable List<@Nullable String>>> spans) {
        Map<LocalDate, List<DaySpan>> read = new HashMap<>();
        if (spans != null) {
            for (String date : spans.keySet()) {
                String there = place + "." + InputProblem.shown(date);
                List<DaySpan> open = dateSpans(there, spans.get(date));
                day(there, date, DATE, LocalDate::parse).ifPresent(day -> read.put(day, open));
            }
        }
        return read;
    }

    private List<DaySpan> dateSpans(
            String place, @Nullable List<@Nullable List<@Nullable String>> spans) {
        if (spans == null) {
            add(place, "REQUIRED", "must be an array of spans");
        }
        return spans(place, spans);
    }

    private <T> Optional<T> day(
            String place, @Nullable String day, String form, Function<String, T> parse) {
        try {
            if (day != null && day.length() == form.length()) {
                return Optional.of(parse.apply(day));
            }
        } catch (DateTimeException _) {
            // Said below, as of any other text that is no day.
        }
        add(place, "INVALID_FORMAT", "must be a day of the form " + form);
        return Optional.empty();
    }

    private List<DaySpan> spans(
            String place, @Nullable List<@Nullable List<@Nullable String>> spans) {
        List<DaySpan> read = new ArrayList<>();
        if (spans != null) {
            for (int i = 0; i < spans.size(); i++) {
                span("%s[%d]".formatted(place, i), spans.get(i)).ifPresent(read::add);
            }
        }
        return read;
    }

    private Optional<DaySpan> span(String place, @Nullable List<@Nullable String> span) {
        if (span == null || span.size() != 2) {
            add(place, "INVALID_FORMAT", "must be a pair of times, such as [\"09:00\", \"18:00\"]");
            return Optional.empty();
        }
        OptionalInt from = time(place + "[0]", span.getFirst());
        OptionalInt to = time(place + "[1]", span.getLast());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.getAsInt() >= to.getAsInt()) {
            add(place, "REVERSED_SPAN", "must end after it begins, at 24:00 at the latest");
            return Optional.empty();
        }
        return Optional.of(new DaySpan(from.getAsInt(), to.getAsInt()));
    }

    private OptionalInt time(String place, @Nullable String time) {
        OptionalInt second = time == null ? OptionalInt.empty() : DaySpan.secondOfDay(time);
        if (second.isEmpty()) {
            add(place, "INVALID_FORMAT", "must be a time of the form HH:MM or HH:MM:SS");
        }
        return second;
    }

    private void add(String place, String code, String message) {
        String separator = field.isEmpty() || place.isEmpty() ? "" : ".";
        errors.add(field + separator + place, code, message);
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }
}
