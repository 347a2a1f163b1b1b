package dev.redress.core.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Gen;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The tables against a count of minutes, on random calendars around changes of the clocks.
class MinuteCounterTest {

    @Test
    void as_much_time_has_elapsed_as_minutes_were_open() {
        Gen.forAll(
                CalendarCase.cases(),
                of -> {
                    PausedCalendar calendar = BusinessCalendar.of(of.hours()).pausedIn(of.pauses());
                    MinuteCounter minutes = new MinuteCounter(of.hours(), of.pauses());

                    assertThat(calendar.elapsed(of.from(), of.to()))
                            .isEqualTo(Duration.ofMinutes(minutes.elapsed(of.from(), of.to())));
                });
    }

    @Test
    void it_is_due_when_as_many_minutes_have_been_open() {
        Gen.forAll(
                CalendarCase.cases(),
                of -> {
                    PausedCalendar calendar = BusinessCalendar.of(of.hours()).pausedIn(of.pauses());
                    MinuteCounter minutes = new MinuteCounter(of.hours(), of.pauses());

                    assertThat(calendar.due(of.from(), Duration.ofMinutes(of.budget())))
                            .isEqualTo(minutes.due(of.from(), of.budget()));
                });
    }

    @Test
    void it_is_open_and_opens_when_the_minute_says() {
        Gen.forAll(
                CalendarCase.cases(),
                of -> {
                    PausedCalendar calendar = BusinessCalendar.of(of.hours()).pausedIn(of.pauses());
                    MinuteCounter minutes = new MinuteCounter(of.hours(), of.pauses());

                    assertThat(calendar.isOpen(of.from())).isEqualTo(minutes.isOpen(of.from()));
                    assertThat(calendar.nextOpening(of.from()))
                            .isEqualTo(minutes.nextOpening(of.from()));
                });
    }

    @Test
    void the_spans_hold_the_open_minutes_and_no_other() {
        Gen.forAll(
                CalendarCase.cases(),
                of -> {
                    PausedCalendar calendar = BusinessCalendar.of(of.hours()).pausedIn(of.pauses());
                    MinuteCounter minutes = new MinuteCounter(of.hours(), of.pauses());

                    for (Span span : calendar.spans(of.from(), of.to())) {
                        assertThat(minutes.elapsed(span.from(), span.to()))
                                .isEqualTo(Duration.between(span.from(), span.to()).toMinutes());
                        assertThat(minutes.isOpen(span.from().minusSeconds(60)))
                                .isEqualTo(
                                        minutes.isOpen(span.from())
                                                && span.from().equals(of.from())
                                                && minutes.isOpen(of.from().minusSeconds(60)));
                    }
                    assertThat(
                                    calendar.spans(of.from(), of.to()).stream()
                                            .mapToLong(span ->
                                                    Duration.between(span.from(), span.to())
                                                            .toMinutes())
                                            .sum())
                            .isEqualTo(minutes.elapsed(of.from(), of.to()));
                });
    }
}
