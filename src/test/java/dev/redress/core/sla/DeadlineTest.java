package dev.redress.core.sla;

import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.promise;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Instant DUE = at("2026-03-02T14:00");
    private static final Instant WARNING = at("2026-03-02T13:00");

    private static Deadline fourHours(Target... targets) {
        return promise(Stage.FIRST_RESPONSE, Duration.ofHours(4), targets);
    }

    private static Target target(String dueAt, DeadlineState state) {
        return new Target(at(dueAt), state);
    }

    @Test
    void the_due_instant_itself_still_counts_as_kept() {
        assertThat(fourHours().finished(DUE).state()).isEqualTo(DeadlineState.MET);
        assertThat(fourHours().overdueAt(DUE)).isFalse();
    }

    @Test
    void a_second_later_the_promise_is_broken() {
        Deadline late = fourHours().finished(DUE.plusSeconds(1));

        assertThat(late.state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(late.breachedAt()).isEqualTo(DUE);
        assertThat(late.finishedAt()).isEqualTo(DUE.plusSeconds(1));
        assertThat(fourHours().overdueAt(DUE.plusSeconds(1))).isTrue();
    }

    @Test
    void a_breach_stays_and_learns_once_when_the_stage_was_finished() {
        Deadline breached = fourHours().breached();
        Deadline finished = breached.finished(DUE.plusSeconds(60));

        assertThat(breached.finishedAt()).isNull();
        assertThat(finished.state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(finished.breachedAt()).isEqualTo(DUE);
        assertThat(finished.finishedAt()).isEqualTo(DUE.plusSeconds(60));
        assertThat(finished.finished(DUE.plusSeconds(90))).isEqualTo(finished);
        assertThat(finished.overdueAt(DUE.plusSeconds(90))).isFalse();
    }

    @Test
    void what_is_over_stays_over() {
        Deadline met = fourHours().finished(WARNING);
        Deadline cancelled = fourHours().cancelled();

        assertThat(met.finished(DUE)).isEqualTo(met);
        assertThat(met.cancelled()).isEqualTo(met);
        assertThat(cancelled.state()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(cancelled.finished(DUE)).isEqualTo(cancelled);
        assertThat(fourHours().breached().cancelled()).isEqualTo(fourHours().breached());
    }

    @Test
    void targets_are_judged_by_the_instant_that_finishes_the_stage() {
        Deadline deadline =
                fourHours(
                        target("2026-03-02T11:00", DeadlineState.RUNNING),
                        target("2026-03-02T12:00", DeadlineState.RUNNING));

        assertThat(deadline.finished(at("2026-03-02T11:00:01")).targets())
                .containsExactly(
                        target("2026-03-02T11:00", DeadlineState.BREACHED),
                        target("2026-03-02T12:00", DeadlineState.MET));
        assertThat(deadline.finished(at("2026-03-02T11:00")).targets())
                .allMatch(target -> target.state() == DeadlineState.MET);
        assertThat(deadline.breached().targets())
                .allMatch(target -> target.state() == DeadlineState.BREACHED);
        assertThat(deadline.cancelled().targets())
                .allMatch(target -> target.state() == DeadlineState.CANCELLED);
    }

    @Test
    void a_target_behind_the_limit_can_still_be_met_after_a_breach() {
        Deadline breached = fourHours(target("2026-03-02T15:00", DeadlineState.RUNNING)).breached();

        assertThat(breached.targets())
                .containsExactly(target("2026-03-02T15:00", DeadlineState.RUNNING));
        assertThat(breached.finished(at("2026-03-02T14:30")).targets())
                .containsExactly(target("2026-03-02T15:00", DeadlineState.MET));
    }

    @Test
    void a_warning_is_due_from_its_instant_on_until_it_is_written() {
        assertThat(fourHours().warningDueAt(WARNING.minusSeconds(1))).isFalse();
        assertThat(fourHours().warningDueAt(WARNING)).isTrue();
        assertThat(fourHours().warned(WARNING).warningDueAt(DUE)).isFalse();
        assertThat(fourHours().finished(MONDAY_10AM).warningDueAt(WARNING)).isFalse();
    }

    @Test
    void the_watch_looks_next_at_the_warning_then_at_the_due_time() {
        assertThat(fourHours().nextAt()).isEqualTo(WARNING);
        assertThat(fourHours().warned(WARNING).nextAt()).isEqualTo(DUE);
        assertThat(fourHours().breached().nextAt()).isNull();
        assertThat(fourHours().suspended(MONDAY_10AM).nextAt()).isNull();
        assertThat(fourHours().owedBy(Role.CUSTOMER).nextAt()).isNull();
    }

    @Test
    void a_restart_gives_the_full_time_again() {
        Deadline stale = promise(Stage.STALE, Duration.ofHours(24));

        assertThat(stale.warned(at("2026-03-03T05:00")).restarted(at("2026-03-03T06:00")))
                .isEqualTo(stale.restarted(at("2026-03-03T06:00")));
        assertThat(stale.restarted(at("2026-03-03T06:00")).dueAt())
                .isEqualTo(at("2026-03-04T06:00"));
        assertThat(stale.restarted(at("2026-03-03T06:00")).warnAt())
                .isEqualTo(at("2026-03-04T00:00"));
        assertThat(stale.cancelled().restarted(MONDAY_10AM)).isEqualTo(stale);
    }

    @Test
    void only_staff_can_hold_what_is_still_owed() {
        assertThat(fourHours().heldBy("agent1").responsiblePerson()).isEqualTo("agent1");
        assertThat(fourHours().owedBy(Role.CUSTOMER).heldBy("agent1").responsiblePerson()).isNull();
        assertThat(fourHours().breached().heldBy("agent1").responsiblePerson()).isNull();
    }
}
