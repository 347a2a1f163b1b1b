package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.support.Gen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever adds up the printed spans gets what the clock counted, whatever happened to it.
class ExplanationPropertyTest {

    private static final Duration WORKING_DAY = Duration.ofHours(9);

    private static Gen<ClockPlay> plays() {
        return Gen.longs(0, Long.MAX_VALUE - 1).map(ClockPlay::new);
    }

    private static Duration sum(List<CountedSpan> spans) {
        return spans.stream().map(CountedSpan::counted).reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void the_printed_spans_add_up_to_what_the_clock_counted() {
        Gen.forAll(
                plays(),
                play -> assertThat(sum(play.explained().spans())).isEqualTo(counted(play)));
    }

    @Test
    void what_was_left_in_the_last_pause_is_what_is_printed_behind_it() {
        Gen.forAll(
                plays(),
                play -> {
                    Explanation explained = play.explained();
                    if (!explained.standStills().isEmpty()) {
                        StandStill last = explained.standStills().getLast();
                        Instant to = last.to();
                        Duration behind =
                                to == null
                                        ? last.left()
                                        : sum(
                                                explained.spans().stream()
                                                        .filter(span -> !span.from().isBefore(to))
                                                        .filter(span -> !span.counted().isZero())
                                                        .toList());
                        assertThat(behind).isEqualTo(last.left());
                    }
                });
    }

    @Test
    void no_two_spans_overlap_and_each_lies_in_its_day() {
        Gen.forAll(
                plays(),
                play -> {
                    Instant end = Instant.MIN;
                    for (CountedSpan span : play.explained().spans()) {
                        assertThat(span.from()).isBefore(span.to()).isAfterOrEqualTo(end);
                        assertThat(WorkCalendar.dateOf(span.from())).isEqualTo(span.date());
                        end = span.to();
                    }
                });
    }

    /// The allowance, and what a first pause on the start day kept of that day besides; less what
    /// is left where the clock stands still.
    private static Duration counted(ClockPlay play) {
        Duration whole = allowed(play).plus(keptOfStartDay(play));
        List<StandStill> stops = play.explained().standStills();
        boolean standsStill = !stops.isEmpty() && stops.getLast().to() == null;
        return standsStill ? whole.minus(stops.getLast().left()) : whole;
    }

    private static Duration allowed(ClockPlay play) {
        Allowance allowance = play.deadline().allowance();
        return switch (allowance.mode()) {
            case CAL -> allowance.duration();
            case DAY, DATE -> Duration.ofDays(allowance.days());
            case NEXT_START -> Duration.between(play.begin(), play.firstDueAt());
            case WD ->
                    allowance.cap() == null
                            ? WORKING_DAY.multipliedBy(allowance.days())
                            : play.calendar().openTime(play.endOfStartDay(), play.firstDueAt());
        };
    }

    private static Duration keptOfStartDay(ClockPlay play) {
        Instant stop = play.firstStop();
        if (stop == null || !stop.isBefore(play.endOfStartDay())) {
            return Duration.ZERO;
        }
        Instant end =
                play.firstDueAt().isBefore(play.endOfStartDay())
                        ? play.firstDueAt()
                        : play.endOfStartDay();
        return switch (play.deadline().mode()) {
            case CAL, NEXT_START -> Duration.ZERO;
            case DAY, DATE -> Duration.between(stop, end);
            case WD -> play.calendar().openTime(stop, end);
        };
    }

    /// Received at 10:00, it stood still from 11:00 to 12:00: six hours of that day were kept and
    /// are counted, and the hour is added at the end.
    @Test
    void a_pause_on_the_start_day_keeps_the_rest_of_that_day() {
        Explanation explained =
                Clock.of(
                                Stage.RESOLVE,
                                SlaFixture.complaint(
                                        Severity.MAJOR, Risk.LOW, at("2026-03-02T10:00")))
                        .paused("2026-03-02T11:00")
                        .resumed("2026-03-02T12:00")
                        .explained();

        assertThat(explained.standStills().getFirst().left()).isEqualTo(Duration.ofHours(25));
        assertThat(explained.spans())
                .extracting(CountedSpan::counted)
                .containsExactly(
                        Duration.ofHours(6), WORKING_DAY, WORKING_DAY, Duration.ofHours(1));
        assertThat(explained.deadline().dueAt()).isEqualTo(at("2026-03-05T10:00"));
    }
}
