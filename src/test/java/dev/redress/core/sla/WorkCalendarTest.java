package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.CALENDAR;
import static dev.redress.core.sla.SlaFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static CalendarYear year(int year, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
        return new CalendarYear(year, "TEST-" + year + ".1", List.of(), holidays, makeUpDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, WORKDAY",
        "2026-03-01, WEEKEND",
        "2026-02-28, MAKEUP",
        "2026-10-01, HOLIDAY",
        "2026-10-04, HOLIDAY",
        "2026-09-20, MAKEUP",
        "2024-02-18, MAKEUP",
        "2025-10-08, HOLIDAY",
        "2027-01-01, WORKDAY",
        "2027-01-02, WEEKEND"
    })
    void the_published_days_say_what_a_date_is(LocalDate day, DayKind kind) {
        assertThat(CALENDAR.dayKind(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T08:59:59, OUTSIDE_CORE_WINDOW",
        "2026-03-03T09:00:00, IN_CORE_WINDOW",
        "2026-03-03T17:59:59, IN_CORE_WINDOW",
        "2026-03-03T18:00:00, OUTSIDE_CORE_WINDOW",
        "2026-10-02T10:00:00, OUTSIDE_CORE_WINDOW",
        "2026-10-10T10:00:00, IN_CORE_WINDOW",
        "2026-03-07T10:00:00, OUTSIDE_CORE_WINDOW"
    })
    void the_core_window_is_half_open_on_working_days(String at, Window window) {
        assertThat(CALENDAR.windowAt(at(at))).isEqualTo(window);
    }

    @Test
    void elapsed_time_runs_through_holidays_and_warns_after_three_quarters() {
        assertThat(WorkCalendar.cal(at("2026-10-01T20:00"), Duration.ofDays(2)))
                .isEqualTo(new Due(at("2026-10-03T20:00"), at("2026-10-03T08:00"), "", false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 7, 2026-03-11T18:00, 2026-03-10T18:00",
        "2026-03-02T00:00, 7, 2026-03-11T18:00, 2026-03-10T18:00",
        "2026-03-02T23:59:59, 7, 2026-03-11T18:00, 2026-03-10T18:00",
        "2026-03-02T10:00, 1, 2026-03-03T18:00, 2026-03-03T09:00",
        "2026-03-06T10:00, 1, 2026-03-09T18:00, 2026-03-09T09:00",
        "2026-09-30T12:00, 3, 2026-10-10T18:00, 2026-10-09T18:00",
        "2026-10-02T09:00, 3, 2026-10-10T18:00, 2026-10-09T18:00",
        "2026-04-29T16:00, 7, 2026-05-12T18:00, 2026-05-11T18:00"
    })
    void working_days_start_the_day_after_and_end_at_close_of_business(
            String start, int count, String dueAt, String warnAt) {
        assertThat(CALENDAR.workingDays(at(start), count))
                .isEqualTo(new Due(at(dueAt), at(warnAt), "CN-2026.1", false));
    }

    @Test
    void every_year_counted_in_is_named() {
        Due due = CALENDAR.workingDays(at("2025-12-30T10:00"), 2);

        assertThat(due.dueAt()).isEqualTo(at("2026-01-04T18:00"));
        assertThat(due.calendarVersion()).isEqualTo("CN-2025.1+CN-2026.1");
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void the_day_of_the_start_names_no_year() {
        assertThat(CALENDAR.workingDays(at("2025-12-31T10:00"), 1).calendarVersion())
                .isEqualTo("CN-2026.1");
    }

    @Test
    void a_year_without_published_days_works_monday_to_friday_for_the_time_being() {
        Due due = CALENDAR.workingDays(at("2026-12-29T11:00"), 7);

        assertThat(due)
                .isEqualTo(
                        new Due(at("2027-01-07T18:00"), at("2027-01-06T18:00"), "CN-2026.1", true));
        assertThat(CALENDAR.workingDays(at("2026-12-29T11:00"), 2).provisional()).isFalse();
        assertThat(CALENDAR.workingDays(at("2027-03-01T11:00"), 1).calendarVersion()).isEmpty();
    }

    @Test
    void a_new_list_makes_the_provisional_certain() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        WorkCalendar fresh =
                new WorkCalendar(
                        List.of(Delivered.YEARS.getLast(), year(2027, Set.of(newYear), Set.of())));

        assertThat(fresh.workingDays(at("2026-12-29T11:00"), 7))
                .isEqualTo(
                        new Due(
                                at("2027-01-08T18:00"),
                                at("2027-01-07T18:00"),
                                "CN-2026.1+TEST-2027.1",
                                false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T22:00, 2026-03-04T09:00, 2026-03-04T08:00",
        "2026-03-04T00:30, 2026-03-04T09:00, 2026-03-04T08:00",
        "2026-10-02T10:00, 2026-10-03T09:00, 2026-10-03T08:00",
        "2026-03-04T08:59:59, 2026-03-04T09:00, 2026-03-04T08:59:59",
        "2026-03-04T09:00, 2026-03-05T09:00, 2026-03-05T08:00"
    })
    void service_starts_next_strictly_after_the_start(String start, String dueAt, String warnAt) {
        assertThat(CALENDAR.nextStart(at(start)))
                .isEqualTo(new Due(at(dueAt), at(warnAt), "", false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01T08:00, 7, 2026-10-09T00:00, 2026-10-08T00:00",
        "2026-12-31T23:00, 1, 2027-01-02T00:00, 2027-01-01T09:00"
    })
    void days_end_at_midnight_and_do_not_care_for_holidays(
            String start, int count, String dueAt, String warnAt) {
        assertThat(CALENDAR.days(at(start), count))
                .isEqualTo(new Due(at(dueAt), at(warnAt), "", false));
    }

    @Test
    void a_date_of_another_year_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2027, Set.of(LocalDate.of(2026, 12, 31)), Set.of()))
                .withMessage("2026-12-31 is not in the year 2027");
    }

    @Test
    void a_day_both_off_and_worked_is_refused() {
        LocalDate day = LocalDate.of(2027, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2027, Set.of(day), Set.of(day)))
                .withMessage("2027-01-01 is both a holiday and a make-up day");
    }

    @Test
    void the_same_year_twice_is_refused() {
        CalendarYear year = year(2027, Set.of(), Set.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkCalendar(List.of(year, year)))
                .withMessage("The days of 2027 come twice");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T15:00, 2026-03-11T18:00, PT48H",
        "2026-09-30T16:00, 2026-10-13T18:00, PT47H",
        "2026-03-04T18:00, 2026-03-05T09:00, PT0S",
        "2026-03-04T10:00, 2026-03-04T11:30, PT1H30M",
        "2026-10-01T00:00, 2026-10-08T00:00, PT0S"
    })
    void only_the_core_window_counts_as_open(String from, String to, Duration open) {
        assertThat(CALENDAR.openTime(at(from), at(to))).isEqualTo(open);
    }

    @Test
    void open_time_that_ends_at_a_close_stays_on_that_close() {
        Instant monday = at("2026-03-02T09:00");

        assertThat(CALENDAR.afterOpenTime(monday, Duration.ofHours(9)))
                .isEqualTo(at("2026-03-02T18:00"));
        assertThat(CALENDAR.afterOpenTime(monday, Duration.ofHours(9).plusSeconds(1)))
                .isEqualTo(at("2026-03-03T09:00:01"));
    }
}
