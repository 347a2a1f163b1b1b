package dev.redress.policy;

import dev.redress.core.sla.CalendarYear;
import dev.redress.core.sla.InvalidPolicy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The statutory days of a year as people write them.
///
/// @param year may be left out; must be that of the calendar otherwise
/// @param notices addresses of the notices that the dates are taken from
public record YearForm(
        @Nullable Integer year,
        @Nullable List<@Nullable String> notices,
        @Schema(required = true, examples = "[\"2027-01-01\"]")
                @Nullable List<@Nullable String> holidays,
        @Schema(required = true, examples = "[\"2027-01-03\"]")
                @Nullable List<@Nullable String> makeUpDays) {

    static YearForm of(CalendarYear year) {
        return new YearForm(
                year.year(),
                List.<@Nullable String>copyOf(year.notices()),
                sorted(year.holidays()),
                sorted(year.makeUpDays()));
    }

    /// @throws InvalidPolicy with everything that is wrong
    CalendarYear built(int ofYear, int version) {
        Faults faults = new Faults();
        if (year != null && year != ofYear) {
            faults.add("year", "WRONG_YEAR", "must be %d or be left out".formatted(ofYear));
        }
        List<@Nullable String> addresses = Objects.requireNonNullElse(notices, List.of());
        for (int i = 0; i < addresses.size(); i++) {
            faults.require("notices[%d]".formatted(i), addresses.get(i));
        }
        Set<LocalDate> off = days("holidays", holidays, faults);
        Set<LocalDate> worked = days("makeUpDays", makeUpDays, faults);
        CalendarYear built =
                faults.of(
                        "",
                        () ->
                                new CalendarYear(
                                        ofYear,
                                        "CN-%d.%d".formatted(ofYear, version),
                                        addresses.stream().filter(Objects::nonNull).toList(),
                                        off,
                                        worked));
        faults.refuse();
        return Objects.requireNonNull(built);
    }

    private static Set<LocalDate> days(
            String place, @Nullable List<@Nullable String> given, Faults faults) {
        Set<LocalDate> days = new LinkedHashSet<>();
        faults.require(place, given);
        List<@Nullable String> texts = Objects.requireNonNullElse(given, List.of());
        for (int i = 0; i < texts.size(); i++) {
            String at = "%s[%d]".formatted(place, i);
            LocalDate day = day(at, texts.get(i), faults);
            if (day != null && !days.add(day)) {
                faults.add(at, "DUPLICATE", day + " is there twice");
            }
        }
        return days;
    }

    private static @Nullable LocalDate day(String at, @Nullable String text, Faults faults) {
        faults.require(at, text);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.add(at, "INVALID_FORMAT", "must be a date, such as 2027-01-01");
            return null;
        }
    }

    private static List<@Nullable String> sorted(Set<LocalDate> days) {
        return days.stream().sorted().<@Nullable String>map(LocalDate::toString).toList();
    }
}
