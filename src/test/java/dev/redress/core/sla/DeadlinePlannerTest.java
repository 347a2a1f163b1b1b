package dev.redress.core.sla;

import static dev.redress.core.sla.Delivered.PLANNER;
import static dev.redress.core.sla.SlaFixture.MONDAY_10AM;
import static dev.redress.core.sla.SlaFixture.at;
import static dev.redress.core.sla.SlaFixture.complaint;
import static dev.redress.core.sla.SlaFixture.deadline;
import static dev.redress.core.sla.SlaFixture.stages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinePlannerTest {

    private static void assertDue(List<Deadline> all, Stage stage, String dueAt, String warnAt) {
        Deadline deadline = deadline(all, stage);
        assertThat(deadline.dueAt()).as("due of %s", stage).isEqualTo(at(dueAt));
        assertThat(deadline.warnAt()).as("warning of %s", stage).isEqualTo(at(warnAt));
    }

    @Test
    void a_general_complaint_on_a_plain_monday() {
        List<Deadline> all = PLANNER.atReceipt(complaint(Severity.GENERAL, Risk.LOW, MONDAY_10AM));

        assertThat(stages(all))
                .containsExactly(
                        Stage.ACK,
                        Stage.FIRST_RESPONSE,
                        Stage.ASSIGN,
                        Stage.INITIAL_FEEDBACK,
                        Stage.PROPOSAL,
                        Stage.RESOLVE,
                        Stage.STALE);
        assertDue(all, Stage.ACK, "2026-03-02T11:00", "2026-03-02T10:45");
        assertDue(all, Stage.FIRST_RESPONSE, "2026-03-02T11:00", "2026-03-02T10:45");
        assertDue(all, Stage.ASSIGN, "2026-03-02T12:00", "2026-03-02T11:30");
        assertDue(all, Stage.INITIAL_FEEDBACK, "2026-03-03T10:00", "2026-03-03T04:00");
        assertDue(all, Stage.PROPOSAL, "2026-03-04T10:00", "2026-03-03T22:00");
        assertDue(all, Stage.RESOLVE, "2026-03-11T18:00", "2026-03-10T18:00");
        assertDue(all, Stage.STALE, "2026-03-03T10:00", "2026-03-03T04:00");
    }

    @Test
    void a_deadline_says_what_it_rests_on() {
        Deadline resolve =
                deadline(
                        PLANNER.atReceipt(complaint(Severity.GENERAL, Risk.LOW, MONDAY_10AM)),
                        Stage.RESOLVE);

        assertThat(resolve)
                .isEqualTo(
                        new Deadline(
                                Stage.RESOLVE,
                                new Allowance(Mode.WD, Duration.ZERO, 7),
                                DeadlineState.RUNNING,
                                MONDAY_10AM,
                                at("2026-03-11T18:00"),
                                at("2026-03-10T18:00"),
                                null,
                                null,
                                null,
                                Duration.ZERO,
                                Role.AGENT,
                                null,
                                1,
                                "CN-2026.1",
                                false,
                                List.of(
                                        new Target(at("2026-03-03T10:00"), DeadlineState.RUNNING),
                                        new Target(
                                                at("2026-03-05T10:00"), DeadlineState.RUNNING))));
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, 2026-09-30T20:10, 2026-10-15T18:00, 2026-10-14T18:00",
        "MAJOR, 2026-09-30T20:10, 2026-10-09T18:00, 2026-10-08T18:00",
        "GENERAL, 2026-02-14T15:00, 2026-03-03T18:00, 2026-03-02T18:00",
        "MAJOR, 2026-09-20T11:00, 2026-09-22T18:00, 2026-09-21T18:00",
        "GENERAL, 2026-09-24T17:59, 2026-10-12T18:00, 2026-10-10T18:00",
        "MAJOR, 2026-05-08T16:00, 2026-05-11T18:00, 2026-05-09T18:00",
        "MAJOR, 2026-10-04T13:00, 2026-10-09T18:00, 2026-10-08T18:00",
        "SERIOUS, 2026-09-30T20:10, 2026-10-02T20:10, 2026-10-02T08:10",
        "URGENT, 2026-09-30T20:10, 2026-10-02T20:10, 2026-10-02T08:10"
    })
    void resolving_is_due_by_severity(
            Severity severity, String receivedAt, String dueAt, String warnAt) {
        List<Deadline> all = PLANNER.atReceipt(complaint(severity, Risk.MEDIUM, at(receivedAt)));

        assertDue(all, Stage.RESOLVE, dueAt, warnAt);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T20:10, 2026-10-02T20:10, 2026-10-02T08:10",
        "2026-10-04T13:00, 2026-10-06T13:00, 2026-10-06T01:00"
    })
    void a_proposal_is_due_in_48_hours_holidays_or_not(
            String receivedAt, String dueAt, String warnAt) {
        List<Deadline> all =
                PLANNER.atReceipt(complaint(Severity.MAJOR, Risk.MEDIUM, at(receivedAt)));

        assertDue(all, Stage.PROPOSAL, dueAt, warnAt);
    }

    @Test
    void a_utc_receipt_counts_from_the_chinese_date() {
        Instant receivedAt = Instant.parse("2026-09-30T16:30:00Z");

        List<Deadline> all = PLANNER.atReceipt(complaint(Severity.MAJOR, Risk.LOW, receivedAt));

        assertThat(deadline(all, Stage.RESOLVE).dueAt())
                .isEqualTo(Instant.parse("2026-10-09T10:00:00Z"));
    }

    @Test
    void what_reaches_into_an_unpublished_year_is_provisional() {
        List<Deadline> all =
                PLANNER.atReceipt(complaint(Severity.GENERAL, Risk.LOW, at("2026-12-29T11:00")));

        assertDue(all, Stage.RESOLVE, "2027-01-07T18:00", "2027-01-06T18:00");
        assertThat(deadline(all, Stage.RESOLVE).provisional()).isTrue();
        assertThat(deadline(all, Stage.PROPOSAL).provisional()).isFalse();
    }

    @Test
    void later_stages_start_with_their_event() {
        CaseFacts facts = complaint(Severity.GENERAL, Risk.LOW, MONDAY_10AM);

        assertDue(
                PLANNER.started(Trigger.DECISION, facts, at("2026-09-30T12:00")),
                Stage.EXECUTE,
                "2026-10-10T18:00",
                "2026-10-09T18:00");
        assertThat(stages(PLANNER.started(Trigger.APPEAL, facts, MONDAY_10AM)))
                .containsExactly(Stage.APPEAL_ACK, Stage.EXPERT_IN, Stage.APPEAL_FINAL);
        List<Deadline> transferred =
                PLANNER.started(Trigger.MIDDLE_OFFICE_TRANSFER, facts, at("2026-10-03T23:50"));
        assertThat(deadline(transferred, Stage.MO_RESPONSE).dueAt())
                .isEqualTo(at("2026-10-04T00:20"));
        assertThat(deadline(transferred, Stage.MO_DISPATCH).dueAt())
                .isEqualTo(at("2026-10-04T01:50"));
        assertThat(PLANNER.start(Stage.RESULT_NOTICE, facts, at("2026-10-02T09:00")))
                .map(Deadline::dueAt)
                .contains(at("2026-10-10T18:00"));
        assertThat(PLANNER.start(Stage.REPLY, facts, MONDAY_10AM)).isEmpty();
    }

    @Test
    void only_what_the_policy_lets_pause_is_pausable() {
        CaseFacts facts = complaint(Severity.GENERAL, Risk.LOW, MONDAY_10AM);

        assertThat(PLANNER.pausable(Stage.RESOLVE, facts)).isTrue();
        assertThat(PLANNER.pausable(Stage.INITIAL_FEEDBACK, facts)).isFalse();
        assertThat(PLANNER.pausable(Stage.REPLY, facts)).isFalse();
    }
}
