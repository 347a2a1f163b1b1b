package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYearTest {

    private static CalendarYear year(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        return new CalendarYear(2027, "CN-2027.1", List.of(), holidays, makeUpDays);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        LocalDate sunday = LocalDate.parse("2027-01-03");
        LocalDate monday = LocalDate.parse("2027-01-04");

        InvalidPolicy refused =
                catchThrowableOfType(
                        InvalidPolicy.class,
                        () ->
                                year(
                                        Set.of(sunday, LocalDate.parse("2026-12-31")),
                                        Set.of(sunday, monday)));

        assertThat(refused.faults())
                .extracting(PolicyFault::code)
                .containsExactlyInAnyOrder("WRONG_YEAR", "OVERLAP", "ALREADY_WORKED");
    }

    @Test
    void a_weekend_day_may_be_named_as_a_holiday_or_as_worked() {
        assertThat(
                        year(
                                Set.of(LocalDate.parse("2027-01-02")),
                                Set.of(LocalDate.parse("2027-01-03"))))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T23:59:59, false",
        "2026-11-01T00:00:00, true",
        "2026-12-31T23:59:59, true",
        "2027-01-01T00:00:00, true"
    })
    void a_missing_year_is_a_gap_from_november_on(String now, boolean isGap) {
        assertThat(CalendarGaps.at(at(now), Delivered.CALENDAR).contains(2027)).isEqualTo(isGap);
    }
}
