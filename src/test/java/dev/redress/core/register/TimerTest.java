package dev.redress.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.register.Timer.Told;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimerTest {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DUE = START.plus(Duration.ofHours(4));
    private static final Timer TIMER = Timer.of(START, DUE, 75);

    @Test
    void it_warns_at_three_quarters_of_the_time() {
        assertThat(TIMER.warnAt()).isEqualTo(START.plus(Duration.ofHours(3)));
        assertThat(TIMER.stateAt(TIMER.warnAt().minusNanos(1))).isEqualTo(Told.NOTHING);
        assertThat(TIMER.stateAt(TIMER.warnAt())).isEqualTo(Told.WARNED);
        assertThat(TIMER.nextAt()).isEqualTo(TIMER.warnAt());
    }

    @Test
    void the_instant_itself_still_counts_as_kept() {
        assertThat(TIMER.stateAt(DUE)).isEqualTo(Told.WARNED);
        assertThat(TIMER.stateAt(DUE.plusNanos(1_000))).isEqualTo(Told.OVERDUE);
    }

    @Test
    void nothing_is_said_twice() {
        Timer warned = TIMER.toldAt(TIMER.warnAt());
        assertThat(warned.calls(DUE)).isFalse();
        assertThat(warned.nextAt()).isEqualTo(DUE.plusNanos(1_000));

        Timer overdue = warned.toldAt(DUE.plusSeconds(1));
        assertThat(overdue.calls(DUE.plus(Duration.ofDays(9)))).isFalse();
        assertThat(overdue.nextAt()).isNull();
    }

    @Test
    void whoever_looks_too_late_says_only_that_it_is_overdue() {
        assertThat(TIMER.toldAt(DUE.plusSeconds(1)).told()).isEqualTo(Told.OVERDUE);
    }

    @Test
    void what_was_due_before_it_began_warns_at_once() {
        Timer late = Timer.of(START, START.minusSeconds(60), 75);
        assertThat(late.stateAt(START)).isEqualTo(Told.OVERDUE);
    }
}
