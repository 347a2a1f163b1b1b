package dev.redress.core.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Gen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Laws that hold for every calendar, from 1 ns to years, between 2000 and 2100.
class BusinessCalendarPropertyTest {

    private static final Duration MOMENT = Duration.ofNanos(1);

    /// Calendars end 80 years before the first start and 99 behind the last: what is asked for
    /// shall be there, and what some laws add to it as well.
    private static final int WEEKS_MAX = 3_000;

    private record Question(CalendarCase of, Instant start, Duration budget) {

        BusinessCalendar calendar() {
            return BusinessCalendar.of(of.hours());
        }

        PausedCalendar paused() {
            return calendar().pausedIn(of.pauses());
        }
    }

    private static Gen<Question> questions() {
        long first = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2100-12-31T00:00:00Z").getEpochSecond();
        return Gen.longs(0, Long.MAX_VALUE - 1)
                .map(seed -> {
                    var random = new java.util.SplittableRandom(seed);
                    CalendarCase of = CalendarCase.of(seed);
                    Instant start =
                            random.nextInt(3) == 0
                                    ? of.from()
                                    : Instant.ofEpochSecond(
                                            random.nextLong(first, last),
                                            random.nextInt(1_000_000_000));
                    long seconds = Math.min(1L << random.nextInt(26), secondsMax(of.hours()));
                    return new Question(
                            of,
                            start,
                            Duration.ofSeconds(
                                    random.nextLong(seconds), random.nextInt(1, 1_000_000_000)));
                });
    }

    private static long secondsMax(OpeningHours hours) {
        return WEEKS_MAX
                * hours.week().values().stream()
                        .flatMap(List::stream)
                        .mapToLong(span -> span.to() - span.from())
                        .sum();
    }

    @Test
    void time_added_is_time_elapsed() {
        Gen.forAll(
                questions(),
                of -> {
                    Instant due = of.paused().due(of.start(), of.budget());

                    assertThat(of.paused().elapsed(of.start(), due)).isEqualTo(of.budget());
                });
    }

    @Test
    void time_taken_back_is_time_elapsed() {
        Gen.forAll(
                questions(),
                of -> {
                    Instant due = of.paused().due(of.start(), of.budget().negated());

                    assertThat(of.paused().elapsed(due, of.start())).isEqualTo(of.budget());
                });
    }

    @Test
    void the_way_back_ends_where_the_way_there_began_to_count() {
        Gen.forAll(
                questions(),
                of -> {
                    PausedCalendar calendar = of.paused();
                    Instant due = calendar.due(of.start(), of.budget());
                    Instant before = calendar.due(of.start(), of.budget().negated());

                    assertThat(calendar.due(due, of.budget().negated()))
                            .isEqualTo(calendar.nextOpening(of.start()));
                    assertThat(calendar.due(before, of.budget()))
                            .isEqualTo(calendar.previousClosing(of.start()));
                });
    }

    @Test
    void nothing_is_ever_due_in_closed_time() {
        Gen.forAll(
                questions(),
                of -> {
                    PausedCalendar calendar = of.paused();

                    assertThat(calendar.isOpen(calendar.due(of.start(), of.budget()).minus(MOMENT)))
                            .isTrue();
                    assertThat(calendar.isOpen(calendar.due(of.start(), of.budget().negated())))
                            .isTrue();
                    assertThat(calendar.isOpen(calendar.due(of.start(), Duration.ZERO))).isTrue();
                });
    }

    @Test
    void later_or_longer_is_never_due_earlier() {
        Gen.forAll(
                questions(),
                Gen.longs(0, 1_000_000_000_000_000L),
                (of, nanos) -> {
                    PausedCalendar calendar = of.paused();
                    Instant due = calendar.due(of.start(), of.budget());

                    assertThat(calendar.due(of.start().plusNanos(nanos), of.budget()))
                            .isAfterOrEqualTo(due);
                    assertThat(calendar.due(of.start(), of.budget().plusNanos(nanos)))
                            .isAfterOrEqualTo(due);
                });
    }

    @Test
    void two_halves_are_the_whole() {
        Gen.forAll(
                questions(),
                Gen.longs(1, 10_000_000),
                (of, seconds) -> {
                    PausedCalendar calendar = of.paused();
                    Instant middle = of.start().plusSeconds(seconds);
                    Instant end = middle.plus(of.budget());

                    assertThat(
                                    calendar.elapsed(of.start(), middle)
                                            .plus(calendar.elapsed(middle, end)))
                            .isEqualTo(calendar.elapsed(of.start(), end));
                });
    }

    @Test
    void a_pause_in_two_halves_is_the_same_pause() {
        Gen.forAll(
                questions(),
                Gen.longs(1, 1_000_000),
                (of, seconds) -> {
                    Instant from = of.start().plusSeconds(seconds / 3);
                    Instant middle = from.plusSeconds(seconds);
                    Instant to = middle.plusSeconds(seconds / 7);
                    BusinessCalendar calendar = of.calendar();
                    PausedCalendar whole = calendar.pausedIn(List.of(new Span(from, to)));
                    PausedCalendar halves =
                            calendar.pausedIn(
                                    List.of(
                                            new Span(middle, to),
                                            new Span(from, middle),
                                            new Span(from, middle.minusNanos(1))));

                    assertThat(halves.due(of.start(), of.budget()))
                            .isEqualTo(whole.due(of.start(), of.budget()));
                    assertThat(halves.due(to, of.budget().negated()))
                            .isEqualTo(whole.due(to, of.budget().negated()));
                    assertThat(whole.elapsed(from.minusSeconds(1), to))
                            .isEqualTo(calendar.elapsed(from.minusSeconds(1), from));
                });
    }

    @Test
    void without_pauses_nothing_changes() {
        Gen.forAll(
                questions(),
                of -> {
                    BusinessCalendar calendar = of.calendar();
                    PausedCalendar paused =
                            calendar.pausedIn(
                                    List.of(new Span(of.start(), of.start().minusSeconds(9))));
                    Instant due = calendar.due(of.start(), of.budget());

                    assertThat(paused.due(of.start(), of.budget())).isEqualTo(due);
                    assertThat(paused.elapsed(of.start(), due)).isEqualTo(of.budget());
                    assertThat(paused.spans(of.start(), due))
                            .isEqualTo(calendar.spans(of.start(), due));
                });
    }

    @Test
    void a_working_day_is_found_as_by_walking() {
        Gen.forAll(
                questions(),
                Gen.longs(1, 700).map(Long::intValue),
                (of, count) -> {
                    BusinessCalendar calendar = of.calendar();
                    ZoneId zone = calendar.zone();
                    LocalDate day = LocalDate.ofInstant(of.start(), zone);
                    for (int left = count; left > 0; ) {
                        day = day.plusDays(1);
                        Instant noon = day.atTime(12, 0).atZone(zone).toInstant();
                        boolean exists = LocalDate.ofInstant(noon, zone).equals(day);
                        left -= exists && calendar.isWorkday(noon) ? 1 : 0;
                    }
                    Instant due = calendar.dueInWorkingDays(of.start(), count);

                    assertThat(calendar.spans(of.start(), due).getLast().to()).isEqualTo(due);
                    assertThat(LocalDate.ofInstant(due.minus(MOMENT), zone)).isEqualTo(day);
                });
    }

    @Test
    void the_order_of_questions_does_not_matter() {
        Gen.forAll(
                questions(),
                questions(),
                (of, other) -> {
                    BusinessCalendar used = of.calendar();
                    used.elapsed(other.start(), other.start().plusSeconds(1));

                    assertThat(used.due(of.start(), of.budget()))
                            .isEqualTo(of.calendar().due(of.start(), of.budget()));
                });
    }
}
