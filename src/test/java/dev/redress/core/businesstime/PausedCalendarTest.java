package dev.redress.core.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Open 09:00 to 18:00; 2026-03-02 is a Monday.
class PausedCalendarTest {

    private static final BusinessCalendar CALENDAR =
            Office.in("UTC").mondayToFriday("09:00-18:00").calendar();

    private static Instant at(String time) {
        return Instant.parse("2026-03-" + time + ":00Z");
    }

    /// `02T10:00/02T11:00 …`
    private static PausedCalendar paused(String pauses) {
        List<Span> spans =
                Stream.of(pauses.split(" "))
                        .map(pause -> pause.split("/"))
                        .map(bounds -> new Span(at(bounds[0]), at(bounds[1])))
                        .toList();
        return CALENDAR.pausedIn(spans);
    }

    @ParameterizedTest
    @CsvSource({
        "02T10:00/02T11:00, 02T09:00, PT1H, 02T10:00",
        "02T10:00/02T11:00, 02T09:00, PT1H1M, 02T11:01",
        "02T10:00/02T11:00, 02T10:30, PT1H, 02T12:00",
        "02T10:00/02T11:00, 02T11:00, PT1H, 02T12:00",
        "02T10:00/02T11:00, 02T10:00, PT0S, 02T11:00",
        "02T10:00/02T11:00, 02T09:59, PT0S, 02T09:59",
        "02T17:00/02T23:00, 02T16:00, PT1H, 02T17:00",
        "02T17:00/02T23:00, 02T16:00, PT2H, 03T10:00",
        "02T18:00/03T09:00, 02T16:00, PT3H, 03T10:00",
        "02T12:00/03T12:00, 02T11:00, PT8H, 04T10:00",
        "02T12:00/02T13:00 02T12:30/02T14:00 02T10:00/02T11:00, 02T09:00, PT9H, 03T12:00",
        "06T17:00/09T09:30, 06T16:00, PT1H30M, 09T10:00",
        "02T08:00/04T09:00, 02T09:00, PT0S, 04T09:00",
        "02T11:00/02T10:00, 02T09:00, PT2H, 02T11:00"
    })
    void a_pause_moves_the_due_time_by_its_open_part(
            String pauses, String start, Duration budget, String due) {
        assertThat(paused(pauses).due(at(start), budget)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "02T10:00/02T11:00, 02T12:00, PT-1H, 02T11:00",
        "02T10:00/02T11:00, 02T12:00, PT-1H-1M, 02T09:59",
        "02T10:00/02T11:00, 02T10:30, PT-1M, 02T09:59",
        "02T17:00/03T10:00, 03T11:00, PT-1H, 03T10:00",
        "02T17:00/03T10:00, 03T11:00, PT-2H, 02T16:00"
    })
    void backwards_as_well(String pauses, String start, Duration budget, String due) {
        assertThat(paused(pauses).due(at(start), budget)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "02T10:00/02T11:00, 02T00:00, 03T00:00, PT8H",
        "02T00:00/02T09:00, 02T00:00, 03T00:00, PT9H",
        "02T08:00/02T10:00 02T09:00/02T11:00, 02T00:00, 03T00:00, PT7H",
        "01T00:00/07T00:00, 02T00:00, 03T00:00, PT0S",
        "02T10:00/02T11:00, 02T10:30, 02T12:00, PT1H",
        "02T10:00/02T11:00, 02T12:00, 02T09:00, PT0S"
    })
    void only_the_open_part_of_a_pause_is_taken_out(
            String pauses, String from, String to, Duration elapsed) {
        assertThat(paused(pauses).elapsed(at(from), at(to))).isEqualTo(elapsed);
    }

    /// spec.md §4.2, rule 8: what was left when the pause began is counted on from its end, and a
    /// result on the closing second stays there.
    @ParameterizedTest
    @CsvSource({
        "03T10:00/03T12:00, 02T10:00, 1, 04T11:00",
        "03T20:00/04T08:00, 02T10:00, 1, 03T18:00",
        "03T09:00/04T09:00, 02T10:00, 1, 04T18:00",
        "06T12:00/09T12:00, 02T10:00, 5, 10T18:00"
    })
    void working_days_keep_what_was_left_of_them(
            String pauses, String start, int count, String due) {
        assertThat(paused(pauses).dueInWorkingDays(at(start), count)).isEqualTo(at(due));
    }

    @Test
    void a_pause_is_closed_time_to_whoever_looks() {
        PausedCalendar calendar = paused("02T10:00/02T11:00 02T17:00/03T10:00");

        assertThat(calendar.isOpen(at("02T09:59"))).isTrue();
        assertThat(calendar.isOpen(at("02T10:00"))).isFalse();
        assertThat(calendar.isOpen(at("02T11:00"))).isTrue();
        assertThat(calendar.nextOpening(at("02T17:00"))).isEqualTo(at("03T10:00"));
        assertThat(calendar.previousClosing(at("03T10:00"))).isEqualTo(at("02T17:00"));
        assertThat(calendar.spans(at("02T00:00"), at("03T11:00")))
                .containsExactly(
                        new Span(at("02T09:00"), at("02T10:00")),
                        new Span(at("02T11:00"), at("02T17:00")),
                        new Span(at("03T10:00"), at("03T11:00")));
    }
}
