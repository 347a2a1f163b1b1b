package dev.redress.core.businesstime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.redress.core.businesstime.BusinessTimeRefused.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 2026-03-02 is a Monday.
class BusinessCalendarTest {

    private static final BusinessCalendar SHANGHAI =
            Office.in("Asia/Shanghai")
                    .mondayToFriday("09:00-12:00 13:00-18:00")
                    .holiday("2026-03-04")
                    .annualHoliday("02-29")
                    .override("2026-03-07", "10:00-11:00")
                    .override("2026-03-09", "")
                    .closedFor("2026-03-03", "11:00-14:00 17:00-20:00")
                    .calendar();
    private static final BusinessCalendar ALWAYS =
            Office.in("Asia/Shanghai").daily("00:00-24:00").calendar();

    private static Instant at(String time) {
        return OffsetDateTime.parse(time + "+08:00").toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00, PT3H, 2026-03-02T12:00:00",
        "2026-03-02T09:00:00, PT3H0.000000001S, 2026-03-02T13:00:00.000000001",
        "2026-03-02T09:00:00, PT8H, 2026-03-02T18:00:00",
        "2026-03-02T09:00:00, PT8H1S, 2026-03-03T09:00:01",
        "2026-03-02T08:59:59, PT1S, 2026-03-02T09:00:01",
        "2026-03-02T12:30:00, PT1S, 2026-03-02T13:00:01",
        "2026-03-02T18:00:00, PT2H, 2026-03-03T11:00:00",
        "2026-03-02T18:00:00, PT2H1S, 2026-03-03T14:00:01",
        "2026-03-02T18:00:00, PT5H, 2026-03-03T17:00:00",
        "2026-03-02T18:00:00, PT5H1S, 2026-03-05T09:00:01",
        "2026-03-06T17:00:00, PT1H30M, 2026-03-07T10:30:00",
        "2026-03-07T10:30:00, PT31M, 2026-03-10T09:01:00",
        "2024-02-28T18:00:00, PT1H, 2024-03-01T10:00:00",
        "2026-03-02T17:59:59.5, PT0.5S, 2026-03-02T18:00:00",
        "2026-03-02T17:59:59.5, PT1S, 2026-03-03T09:00:00.5"
    })
    void a_budget_that_ends_at_a_close_stays_there_and_a_longer_one_goes_on(
            String start, Duration budget, String due) {
        assertThat(SHANGHAI.due(at(start), budget)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00, PT-3H, 2026-03-02T09:00:00",
        "2026-03-02T12:00:00, PT-3H-1S, 2026-02-27T17:59:59",
        "2026-03-02T12:30:00, PT-1S, 2026-03-02T11:59:59",
        "2026-03-02T13:00:00, PT-1S, 2026-03-02T11:59:59",
        "2026-03-05T09:00:00, PT-1H, 2026-03-03T16:00:00",
        "2026-03-10T09:00:00, PT-1H, 2026-03-07T10:00:00",
        "2026-03-10T09:00:00, PT-1H-1S, 2026-03-06T17:59:59"
    })
    void backwards_it_counts_from_the_close_before(String start, Duration budget, String due) {
        assertThat(SHANGHAI.due(at(start), budget)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00, 2026-03-02T09:00:00, 2026-02-27T18:00:00",
        "2026-03-02T09:00:01, 2026-03-02T09:00:01, 2026-03-02T09:00:01",
        "2026-03-02T11:59:59, 2026-03-02T11:59:59, 2026-03-02T11:59:59",
        "2026-03-02T12:00:00, 2026-03-02T13:00:00, 2026-03-02T12:00:00",
        "2026-03-02T12:30:00, 2026-03-02T13:00:00, 2026-03-02T12:00:00",
        "2026-03-03T18:00:00, 2026-03-05T09:00:00, 2026-03-03T17:00:00"
    })
    void a_zero_budget_is_the_next_open_instant(String at, String opening, String closing) {
        assertThat(SHANGHAI.due(at(at), Duration.ZERO)).isEqualTo(at(opening));
        assertThat(SHANGHAI.nextOpening(at(at))).isEqualTo(at(opening));
        assertThat(SHANGHAI.previousClosing(at(at))).isEqualTo(at(closing));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:00:00, 1, 2026-03-03T17:00:00",
        "2026-03-02T23:59:59, 1, 2026-03-03T17:00:00",
        "2026-03-03T00:00:00, 1, 2026-03-05T18:00:00",
        "2026-03-03T00:00:00, 3, 2026-03-07T11:00:00",
        "2026-03-03T00:00:00, 4, 2026-03-10T18:00:00"
    })
    void working_days_begin_with_the_next_and_end_at_the_last_close(
            String start, int count, String due) {
        assertThat(SHANGHAI.dueInWorkingDays(at(start), count)).isEqualTo(at(due));
    }

    @Test
    void a_working_day_may_end_at_24_00() {
        assertThat(ALWAYS.dueInWorkingDays(at("2026-03-02T23:00:00"), 1))
                .isEqualTo(at("2026-03-04T00:00:00"));
    }

    @Test
    void working_days_before_the_first_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHANGHAI.dueInWorkingDays(at("2026-03-02T09:00:00"), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHANGHAI.dueInWorkingDays(at("2026-03-02T09:00:00"), -1));
    }

    @Test
    void what_was_counted_can_be_shown() {
        assertThat(SHANGHAI.spans(at("2026-03-02T11:00:00"), at("2026-03-05T09:30:00")))
                .containsExactly(
                        new Span(at("2026-03-02T11:00:00"), at("2026-03-02T12:00:00")),
                        new Span(at("2026-03-02T13:00:00"), at("2026-03-02T18:00:00")),
                        new Span(at("2026-03-03T09:00:00"), at("2026-03-03T11:00:00")),
                        new Span(at("2026-03-03T14:00:00"), at("2026-03-03T17:00:00")),
                        new Span(at("2026-03-05T09:00:00"), at("2026-03-05T09:30:00")));
        assertThat(SHANGHAI.spans(at("2026-03-05T09:30:00"), at("2026-03-02T11:00:00"))).isEmpty();
    }

    /// Across the end of a year, too, where one table ends.
    @Test
    void what_never_closes_is_one_span() {
        Instant from = at("2025-12-30T00:00:00");
        Instant to = at("2028-01-02T00:00:00");

        assertThat(ALWAYS.spans(from, to)).containsExactly(new Span(from, to));
        assertThat(ALWAYS.due(from, Duration.between(from, to))).isEqualTo(to);
    }

    @Test
    void spans_that_touch_have_no_close_between_them() {
        BusinessCalendar calendar =
                Office.in("Asia/Shanghai").daily("12:00-24:00 09:00-12:00").calendar();

        assertThat(calendar.previousClosing(at("2026-03-02T12:00:00")))
                .isEqualTo(at("2026-03-02T12:00:00"));
        assertThat(calendar.spans(at("2026-03-02T00:00:00"), at("2026-03-03T00:00:00"))).hasSize(1);
    }

    @Test
    void nothing_elapses_backwards() {
        assertThat(SHANGHAI.elapsed(at("2026-03-05T09:30:00"), at("2026-03-02T11:00:00"))).isZero();
    }

    @Test
    void a_budget_for_which_there_is_no_time_is_refused() {
        BusinessCalendar once =
                Office.in("Asia/Shanghai").override("2026-03-02", "09:00-10:00").calendar();
        Instant start = at("2026-03-02T08:00:00");
        Duration hour = Duration.ofHours(1);

        assertThat(once.due(start, hour)).isEqualTo(at("2026-03-02T10:00:00"));
        assertThat(once.dueInWorkingDays(at("2026-03-01T08:00:00"), 1))
                .isEqualTo(at("2026-03-02T10:00:00"));
        assertThat(reason(() -> once.due(start, hour.plusNanos(1))))
                .isEqualTo(Reason.NEVER_ENOUGH_OPEN_TIME);
        assertThat(reason(() -> once.due(start, Duration.ofNanos(-1))))
                .isEqualTo(Reason.NEVER_ENOUGH_OPEN_TIME);
        assertThat(reason(() -> once.dueInWorkingDays(start, 1)))
                .isEqualTo(Reason.NEVER_ENOUGH_OPEN_TIME);
        assertThat(reason(() -> once.nextOpening(at("2026-03-02T10:00:00"))))
                .isEqualTo(Reason.NEVER_ENOUGH_OPEN_TIME);
        assertThat(reason(() -> once.previousClosing(at("2026-03-02T09:00:00"))))
                .isEqualTo(Reason.NEVER_ENOUGH_OPEN_TIME);
        assertThat(once.isOpen(at("2199-12-31T00:00:00"))).isFalse();
    }

    @Test
    void no_budget_is_too_long_to_be_refused_in_words() {
        for (Duration budget :
                List.of(
                        Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                        Duration.ofSeconds(Long.MIN_VALUE + 1),
                        Duration.ofDays(280 * 365),
                        Duration.ofDays(-280 * 365))) {
            assertThat(reason(() -> ALWAYS.due(at("2026-03-02T08:00:00"), budget)))
                    .isEqualTo(Reason.NEVER_ENOUGH_OPEN_TIME);
        }
        assertThat(reason(() -> ALWAYS.dueInWorkingDays(at("2026-03-02T08:00:00"), 2_147_483_647)))
                .isEqualTo(Reason.NEVER_ENOUGH_OPEN_TIME);
    }

    @Test
    void time_begins_in_1920_and_ends_before_2200() {
        Instant first = Instant.parse("1920-01-01T00:00:00Z");
        Instant last = Instant.parse("2199-12-31T23:59:59.999999999Z");

        assertThat(ALWAYS.elapsed(first, last)).isEqualTo(Duration.between(first, last));
        assertThat(ALWAYS.due(first, Duration.between(first, last))).isEqualTo(last);
        assertThat(ALWAYS.due(last, Duration.between(last, first))).isEqualTo(first);
        assertThat(ALWAYS.isWorkday(first)).isTrue();
        assertThat(ALWAYS.isWorkday(last)).isTrue();
        assertThat(reason(() -> ALWAYS.isOpen(first.minusNanos(1)))).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(reason(() -> ALWAYS.isWorkday(last.plusNanos(1))))
                .isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(reason(() -> ALWAYS.elapsed(Instant.MIN, Instant.MAX)))
                .isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(reason(() -> ALWAYS.due(last, Duration.ofNanos(1))))
                .isEqualTo(Reason.NEVER_ENOUGH_OPEN_TIME);
    }

    @Test
    void more_than_10_000_spans_are_not_shown() {
        BusinessCalendar restless =
                Office.in("UTC")
                        .daily("00:00-00:01 00:02-00:03 00:04-00:05 00:06-00:07 00:08-00:09")
                        .calendar();
        Instant from = at("2020-01-01T08:00:00");

        assertThat(restless.spans(from, from.plus(Duration.ofDays(2_000)))).hasSize(10_000);
        assertThat(reason(() -> restless.spans(from, from.plus(Duration.ofDays(2_001)))))
                .isEqualTo(Reason.TOO_MANY_SPANS);
    }

    @Test
    void pauses_do_not_make_room_for_more_spans() {
        BusinessCalendar restless =
                Office.in("UTC")
                        .daily("00:00-00:01 00:02-00:03 00:04-00:05 00:06-00:07 00:08-00:09")
                        .calendar();
        Instant from = at("2020-01-01T08:00:00");
        List<Span> pauses =
                Stream.iterate(1, year -> year + 1)
                        .limit(20)
                        .map(year -> from.plus(Duration.ofDays(365L * year)))
                        .map(pause -> new Span(pause, pause.plusSeconds(1)))
                        .toList();

        assertThat(
                        reason(() ->
                                restless.pausedIn(pauses)
                                        .spans(from, from.plus(Duration.ofDays(2_001)))))
                .isEqualTo(Reason.TOO_MANY_SPANS);
    }

    private static Reason reason(ThrowingCallable question) {
        return catchThrowableOfType(BusinessTimeRefused.class, question).reason();
    }
}
