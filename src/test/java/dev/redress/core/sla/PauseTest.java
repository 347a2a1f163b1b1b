package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.CALENDAR;
import static dev.redress.core.sla.Delivered.PLANNER;
import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static dev.redress.core.sla.SlaFixture.deadline;
import static dev.redress.core.sla.SlaFixture.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {
    private static final Instant DUE = at("2026-03-02T14:00");
    private static final Instant WARNING = at("2026-03-02T13:00");

    private static Deadline fourHours(Target... targets) {
        return promise(Stage.FIRST_RESPONSE, Duration.ofHours(4), targets);
    }

    private static Target target(String dueAt, DeadlineState state) {
        return new Target(at(dueAt), state);
    }

    @Test
    void elapsed_time_moves_by_the_length_of_the_pause() {
        Deadline resolve =
                deadline(
                        PLANNER.atReceipt(complaint(Severity.SERIOUS, Risk.LOW, MONDAY_10AM)),
                        Stage.RESOLVE);
        Pause pause = new Pause(at("2026-03-02T15:00"), at("2026-03-03T09:00"));

        Deadline resumed = resolve.suspended(pause.from()).resumed(pause, CALENDAR);

        assertThat(resumed.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(resumed.dueAt()).isEqualTo(at("2026-03-05T04:00"));
        assertThat(resumed.warnAt()).isEqualTo(at("2026-03-04T16:00"));
        assertThat(resumed.paused()).isEqualTo(Duration.ofHours(18));
        assertThat(resumed.restarted(MONDAY_10AM).dueAt()).isEqualTo(resolve.dueAt());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-04T15:00, 2026-03-05T11:00, 2026-03-12T14:00",
        "2026-09-28T10:00, 2026-09-30T16:00, 2026-10-01T10:00, 2026-10-14T11:00",
        "2026-03-02T10:00, 2026-03-04T19:00, 2026-03-05T08:00, 2026-03-11T18:00"
    })
    void working_days_keep_the_business_time_that_was_left(
            String receivedAt, String from, String to, String dueAt) {
        Deadline resolve =
                deadline(
                        PLANNER.atReceipt(complaint(Severity.GENERAL, Risk.LOW, at(receivedAt))),
                        Stage.RESOLVE);
        Pause pause = new Pause(at(from), at(to));

        assertThat(resolve.suspended(pause.from()).resumed(pause, CALENDAR).dueAt())
                .isEqualTo(at(dueAt));
    }

    @Test
    void what_is_due_at_the_very_instant_of_the_pause_passes_when_the_clock_runs_again() {
        Deadline answer = fourHours();
        Pause pause = new Pause(DUE, at("2026-03-02T18:00"));

        Deadline resumed = answer.suspended(DUE).resumed(pause, CALENDAR);

        assertThat(resumed.dueAt()).isEqualTo(pause.to());
        assertThat(resumed.warnAt()).isEqualTo(WARNING);
    }

    @Test
    void targets_stand_still_too_unless_they_are_missed_already() {
        Deadline deadline =
                fourHours(
                        target("2026-03-02T11:00", DeadlineState.RUNNING),
                        target("2026-03-02T12:00", DeadlineState.RUNNING));
        Pause pause = new Pause(at("2026-03-02T11:30"), at("2026-03-02T12:30"));

        Deadline suspended = deadline.suspended(pause.from());

        assertThat(suspended.resumed(pause, CALENDAR).targets())
                .containsExactly(
                        target("2026-03-02T11:00", DeadlineState.BREACHED),
                        target("2026-03-02T13:00", DeadlineState.RUNNING));
        assertThat(suspended.finished(at("2026-03-02T15:00")).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void what_is_over_does_not_pause() {
        Pause pause = new Pause(MONDAY_10AM, DUE);
        List<Deadline> over = List.of(fourHours().breached(), fourHours().finished(WARNING));

        assertThat(over).allMatch(deadline -> deadline.suspended(WARNING).equals(deadline));
        assertThat(over).allMatch(deadline -> deadline.resumed(pause, CALENDAR).equals(deadline));
    }

    @Test
    void a_pause_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pause(DUE, WARNING));
    }
}
