package dev.redress.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyRosterTest {

    private static final String GROUP = "TECHNOLOGY";
    private static final Instant SIX = Instant.parse("2026-03-02T06:00:00Z");
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void a_shift_covers_its_beginning_and_not_its_end() {
        DutyRoster roster = new DutyRoster(List.of(duty("zhang", SIX, EIGHT)));

        assertThat(roster.onDuty(GROUP, SIX)).containsExactly("zhang");
        assertThat(roster.onDuty(GROUP, EIGHT.minusNanos(1))).containsExactly("zhang");
        assertThat(roster.onDuty(GROUP, EIGHT)).isEmpty();
        assertThat(roster.onDuty("SERVICE", SIX)).isEmpty();
    }

    @Test
    void shifts_that_touch_or_overlap_leave_no_gap() {
        DutyRoster roster =
                new DutyRoster(
                        List.of(
                                duty("li", EIGHT, NOON),
                                duty("zhang", SIX, EIGHT),
                                duty("wang", SIX, TEN)));

        assertThat(roster.gaps(GROUP, SIX, TEN)).isEmpty();
        assertThat(roster.gaps(GROUP, SIX, NOON)).containsExactly(new DutyGap(GROUP, NOON, null));
    }

    @Test
    void a_gap_keeps_its_beginning_while_it_lasts() {
        DutyRoster roster =
                new DutyRoster(List.of(duty("zhang", SIX, EIGHT), duty("li", TEN, NOON)));
        DutyGap gap = new DutyGap(GROUP, EIGHT, TEN);

        assertThat(roster.gaps(GROUP, SIX, EIGHT)).containsExactly(gap);
        assertThat(roster.gaps(GROUP, TEN.minusNanos(1), TEN.minusNanos(1))).containsExactly(gap);
        assertThat(roster.gaps(GROUP, TEN, TEN)).isEmpty();
    }

    @Test
    void without_any_duty_there_is_one_gap_without_ends() {
        assertThat(new DutyRoster(List.of()).gaps(GROUP, SIX, TEN))
                .containsExactly(new DutyGap(GROUP, null, null));
    }

    private static Shift duty(String account, Instant from, Instant to) {
        return new Shift(account, GROUP, from, to);
    }
}
