package dev.redress.core.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days on which the clocks are changed, or the calendar is.
class ClockChangeTest {

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    /// How much of one local date is open.
    private static Duration openOn(String zone, String day, String spans) {
        BusinessCalendar calendar = Office.in(zone).daily(spans).calendar();
        LocalDate date = LocalDate.parse(day);
        return calendar.elapsed(
                date.atStartOfDay(calendar.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08, 00:00-24:00, PT23H",
        "America/New_York, 2026-11-01, 00:00-24:00, PT25H",
        "America/New_York, 2026-03-08, 09:00-17:00, PT8H",
        "America/New_York, 2026-03-08, 01:00-04:00, PT2H",
        "America/New_York, 2026-03-08, 01:00-02:00, PT1H",
        "America/New_York, 2026-03-08, 01:00-02:30, PT1H30M",
        "America/New_York, 2026-03-08, 02:00-03:00, PT0S",
        "America/New_York, 2026-03-08, 02:15-02:45, PT30M",
        "America/New_York, 2026-03-08, 02:30-03:15, PT0S",
        "America/New_York, 2026-03-08, 02:15-02:45 03:00-04:00, PT1H",
        "America/New_York, 2026-11-01, 01:00-02:00, PT2H",
        "America/New_York, 2026-11-01, 00:30-01:30, PT1H",
        "America/New_York, 2026-11-01, 01:30-02:00, PT1H30M",
        "America/New_York, 2026-11-01, 01:00-01:30, PT30M",
        "America/Sao_Paulo, 2018-11-04, 00:00-24:00, PT23H",
        "America/Sao_Paulo, 2018-11-04, 00:00-02:00, PT1H",
        "America/Sao_Paulo, 2018-11-04, 00:30-02:00, PT30M",
        "America/Sao_Paulo, 2018-11-03, 22:00-24:00, PT2H",
        "America/Sao_Paulo, 2018-02-17, 22:00-24:00, PT3H",
        "America/Sao_Paulo, 2018-02-17, 23:30-24:00, PT1H30M",
        "Asia/Beirut, 2026-03-29, 00:00-24:00, PT23H",
        "Asia/Beirut, 2026-10-24, 23:00-24:00, PT2H",
        "Australia/Lord_Howe, 2026-10-04, 00:00-24:00, PT23H30M",
        "Australia/Lord_Howe, 2026-04-05, 00:00-24:00, PT24H30M",
        "Australia/Lord_Howe, 2026-10-04, 02:00-02:30, PT0S",
        "Antarctica/Troll, 2026-03-29, 00:00-24:00, PT22H",
        "Pacific/Apia, 2011-12-29, 00:00-24:00, PT24H",
        "Pacific/Apia, 2011-12-31, 00:00-24:00, PT24H",
        "Pacific/Apia, 2011-12-31, 09:00-17:00, PT8H"
    })
    void a_day_is_as_long_as_it_really_is(String zone, String day, String spans, Duration open) {
        assertThat(openOn(zone, day, spans)).isEqualTo(open);
    }

    @Test
    void a_close_that_does_not_exist_moves_forward_by_the_gap() {
        BusinessCalendar calendar = Office.in("America/New_York").daily("01:00-02:30").calendar();

        assertThat(calendar.due(at("2026-03-08T01:00:00-05:00"), Duration.ofMinutes(90)))
                .isEqualTo(at("2026-03-08T03:30:00-04:00"));
        assertThat(calendar.dueInWorkingDays(at("2026-03-07T12:00:00-05:00"), 1))
                .isEqualTo(at("2026-03-08T03:30:00-04:00"));
    }

    @Test
    void a_close_that_happens_twice_means_the_first() {
        BusinessCalendar calendar = Office.in("America/New_York").daily("00:30-01:30").calendar();

        assertThat(calendar.isOpen(at("2026-11-01T01:29:59-04:00"))).isTrue();
        assertThat(calendar.isOpen(at("2026-11-01T01:30:00-04:00"))).isFalse();
        assertThat(calendar.isOpen(at("2026-11-01T01:15:00-05:00"))).isFalse();
    }

    @Test
    void a_date_whose_only_span_the_clocks_swallow_is_no_working_day() {
        BusinessCalendar calendar = Office.in("America/New_York").daily("02:00-03:00").calendar();

        assertThat(calendar.isWorkday(at("2026-03-07T12:00:00-05:00"))).isTrue();
        assertThat(calendar.isWorkday(at("2026-03-08T12:00:00-04:00"))).isFalse();
        assertThat(calendar.dueInWorkingDays(at("2026-03-07T12:00:00-05:00"), 1))
                .isEqualTo(at("2026-03-09T03:00:00-04:00"));
    }

    /// Friday 2011-12-30 never was in Samoa: neither open itself, nor making Saturday open.
    @Test
    void a_date_that_was_skipped_is_no_working_day() {
        BusinessCalendar calendar =
                Office.in("Pacific/Apia").mondayToFriday("09:00-17:00").calendar();

        assertThat(calendar.isOpen(at("2011-12-31T10:00:00+14:00"))).isFalse();
        assertThat(calendar.due(at("2011-12-29T16:00:00-10:00"), Duration.ofHours(2)))
                .isEqualTo(at("2012-01-02T10:00:00+14:00"));
        assertThat(calendar.dueInWorkingDays(at("2011-12-28T12:00:00-10:00"), 2))
                .isEqualTo(at("2012-01-02T17:00:00+14:00"));
    }

    /// The clocks of Amsterdam were 19 min 32 s ahead.
    @Test
    void offsets_with_seconds_are_offsets() {
        BusinessCalendar calendar = Office.in("Europe/Amsterdam").daily("09:00-17:00").calendar();
        String offset = calendar.zone().getRules().getOffset(at("1930-01-15T12:00:00Z")).getId();

        assertThat(calendar.nextOpening(at("1930-01-15T00:00:00Z")))
                .isEqualTo(at("1930-01-15T09:00:00" + offset));
    }

    @Test
    void the_only_open_hour_in_a_gap_is_never_open() {
        Office office = Office.in("America/New_York").override("2026-03-08", "02:00-03:00");

        assertThat(Inspection.of(office.hours()))
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.NEVER_OPEN);
    }

    /// The clocks go from 02:00 to 03:00, and would carry the span before 02:45 over the break.
    @Test
    void a_break_stays_one_when_the_clocks_move_a_span_over_it() {
        BusinessCalendar calendar =
                Office.in("America/New_York")
                        .daily("01:00-02:45 03:00-04:00")
                        .closedFor("2026-03-08", "03:15-03:30")
                        .calendar();

        assertThat(calendar.isOpen(at("2026-03-08T03:14:59-04:00"))).isTrue();
        assertThat(calendar.isOpen(at("2026-03-08T03:15:00-04:00"))).isFalse();
        assertThat(calendar.isOpen(at("2026-03-08T03:30:00-04:00"))).isTrue();
    }
}
