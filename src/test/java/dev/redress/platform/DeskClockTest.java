package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeskClockTest {

    private static final Instant MONDAY_9AM = Instant.parse("2026-03-02T01:00:00Z");

    private final DeskClock clock = new DeskClock();

    @Test
    void it_goes_with_the_machine_until_it_is_set() {
        Instant before = Instant.now().minusMillis(1);

        assertThat(clock.instant()).isBetween(before, Instant.now());
    }

    @Test
    void it_advances_from_where_it_stands_in_both_directions() {
        clock.standAt(MONDAY_9AM);

        clock.advance(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(MONDAY_9AM.plus(Duration.ofHours(2)));
        clock.advance(Duration.ofHours(-3));
        assertThat(clock.instant()).isEqualTo(MONDAY_9AM.minus(Duration.ofHours(1)));
    }

    @Test
    void an_advance_stops_a_clock_that_goes() {
        Instant before = Instant.now().minusMillis(1);

        clock.advance(Duration.ofDays(1));

        Instant standing = clock.instant();
        Duration day = Duration.ofDays(1);
        assertThat(standing).isBetween(before.plus(day), Instant.now().plus(day));
        assertThat(clock.instant()).isEqualTo(standing);
    }

    /// The database keeps no more than that.
    @Test
    void it_shows_microseconds() {
        clock.standAt(MONDAY_9AM.plusNanos(1_999));
        assertThat(clock.instant()).isEqualTo(MONDAY_9AM.plusNanos(1_000));

        clock.advance(Duration.ofNanos(1_999));
        assertThat(clock.instant()).isEqualTo(MONDAY_9AM.plusNanos(2_000));
    }

    @Test
    void the_same_time_is_shown_in_another_zone() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        Clock there = clock.withZone(shanghai);

        clock.standAt(MONDAY_9AM);

        assertThat(there.instant()).isEqualTo(MONDAY_9AM);
        assertThat(there.getZone()).isEqualTo(shanghai);
    }

    @Test
    void it_does_not_leave_the_years_that_policies_cover() {
        clock.standAt(DeskClock.FIRST);
        refused(Duration.ofNanos(-1));
        clock.standAt(DeskClock.LAST);
        refused(Duration.ofNanos(1));

        assertThatThrownBy(() -> clock.standAt(DeskClock.FIRST.minusNanos(1)))
                .isInstanceOf(DateTimeException.class);
        assertThat(clock.instant()).isEqualTo(DeskClock.LAST);
    }

    private void refused(Duration step) {
        assertThatThrownBy(() -> clock.advance(step)).isInstanceOf(DateTimeException.class);
    }
}
