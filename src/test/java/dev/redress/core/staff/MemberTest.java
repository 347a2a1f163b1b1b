package dev.redress.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.identity.Role;
import dev.redress.core.staff.Presence.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final ShiftTimes ENDED_AT_NOW =
            new ShiftTimes(false, NOW, NOW.plus(Duration.ofHours(15)));

    @Test
    void who_said_nothing_is_not_there_and_left_nothing_behind() {
        Member silent = member(null, ShiftTimes.NONE);

        assertThat(silent.isAvailable()).isFalse();
        assertThat(silent.departure(NOW, PATIENCE)).isEmpty();
    }

    @Test
    void who_is_busy_works_and_takes_nothing_new() {
        Member busy = member(said(State.BUSY, 5), ShiftTimes.NONE);

        assertThat(busy.isWorking()).isTrue();
        assertThat(busy.isAvailable()).isFalse();
        assertThat(busy.departure(NOW, PATIENCE)).isEmpty();
    }

    @Test
    void a_break_becomes_an_absence_when_the_patience_is_over() {
        assertThat(member(said(State.AWAY, 29), ShiftTimes.NONE).departure(NOW, PATIENCE))
                .isEmpty();
        assertThat(member(said(State.AWAY, 30), ShiftTimes.NONE).departure(NOW, PATIENCE))
                .map(Departure::cause)
                .contains(Departure.Cause.AWAY);
    }

    @Test
    void who_is_off_is_gone_at_once_until_the_time_they_gave() {
        Instant monday = NOW.plus(Duration.ofDays(3));
        Member off = member(new Presence(State.OFF, NOW, monday, "li"), ENDED_AT_NOW);

        assertThat(off.departure(NOW, PATIENCE))
                .contains(new Departure("zhang", Departure.Cause.OFF, monday, "li"));
    }

    @Test
    void a_shift_ends_the_work_of_those_who_came_before_its_end() {
        Member tired = member(said(State.AVAILABLE, 1), ENDED_AT_NOW);
        Member eager = member(said(State.AVAILABLE, 0), ENDED_AT_NOW);

        assertThat(tired.isAvailable()).isFalse();
        assertThat(tired.departure(NOW, PATIENCE))
                .contains(
                        new Departure(
                                "zhang",
                                Departure.Cause.SHIFT_OVER,
                                ENDED_AT_NOW.nextStartAt(),
                                null));
        assertThat(eager.isAvailable()).isTrue();
        assertThat(eager.departure(NOW, PATIENCE)).isEmpty();
    }

    @Test
    void a_shift_that_goes_on_keeps_whoever_worked_the_one_before() {
        Member twice = member(said(State.AVAILABLE, 300), new ShiftTimes(true, NOW, null));

        assertThat(twice.isAvailable()).isTrue();
    }

    private static Presence said(State state, int minutesAgo) {
        return new Presence(state, NOW.minus(Duration.ofMinutes(minutesAgo)), null, null);
    }

    private static Member member(@Nullable Presence presence, ShiftTimes shifts) {
        Profile profile =
                new Profile(
                        "zhang",
                        Layer.EXECUTION,
                        null,
                        null,
                        Set.of("zh-CN"),
                        Map.of(SkillGroup.FIRST_LINE, 1),
                        10,
                        Certification.CERTIFIED);
        return new Member(profile, Set.of(Role.AGENT), presence, shifts);
    }
}
