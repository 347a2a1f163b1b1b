package dev.redress.deadline;

import static dev.redress.core.history.EventType.SLA_BREACHED;
import static dev.redress.core.history.EventType.SLA_WARNING;
import static dev.redress.core.sla.Stage.ASSIGN;
import static dev.redress.core.sla.Stage.FIRST_RESPONSE;
import static dev.redress.core.sla.Stage.RESOLVE;
import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static dev.redress.deadline.SweepFixture.deadlineOf;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.UNFAIR_RULE;
import static dev.redress.support.Cases.account;
import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.DeadlineState;
import dev.redress.deadline.SweepFixture.Told;
import dev.redress.platform.OperationReport;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DeadlineSweepTest {

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");
    private static final Instant WEDNESDAY_6PM = at("2026-03-04T18:00");

    @Inject DeadlineSweep sweep;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void a_warning_is_due_at_its_instant() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        Instant warnAt = at("2026-03-02T10:45");

        assertThat(runAt(warnAt.minus(MICROSECOND), sweep).done()).isZero();
        assertThat(look.told(complaint)).isEmpty();

        assertThat(runAt(warnAt, sweep).done()).isOne();
        assertThat(look.told(complaint))
                .containsExactly(new Told(SLA_WARNING, FIRST_RESPONSE, warnAt));
    }

    @Test
    void the_due_instant_still_counts_as_kept_and_a_microsecond_later_the_promise_is_broken() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        Instant dueAt = at("2026-03-02T11:00");
        Told warning = new Told(SLA_WARNING, FIRST_RESPONSE, at("2026-03-02T10:45"));
        runAt(warning.at(), sweep);

        assertThat(runAt(dueAt, sweep).done()).isZero();
        assertThat(look.told(complaint)).containsExactly(warning);

        assertThat(runAt(dueAt.plus(MICROSECOND), sweep).done()).isOne();
        assertThat(look.told(complaint))
                .containsExactly(warning, new Told(SLA_BREACHED, FIRST_RESPONSE, dueAt));
    }

    @Test
    void what_was_swept_is_not_swept_again() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        runAt(at("2026-03-02T13:00"), sweep);
        Complaint swept = cases.find(complaint);

        OperationReport second = runAt(at("2026-03-02T13:00"), sweep);

        assertThat(second.done()).isZero();
        assertThat(cases.find(complaint)).isEqualTo(swept);
        assertThat(look.told(complaint)).hasSize(4);
    }

    /// All other promises are kept, so that the breach raises the case by one level and no more.
    @Tag("C05")
    @Test
    void a_missed_resolution_of_a_major_case_alarms_those_above_and_raises_the_case_once() {
        Complaint complaint = proposed(cases.open(UNFAIR_RULE, MONDAY_10AM));
        assertThat(complaint.assessment().severity()).isEqualTo(Severity.MAJOR);
        assertThat(deadlineOf(complaint, RESOLVE).dueAt()).isEqualTo(WEDNESDAY_6PM);
        runAt(WEDNESDAY_6PM, sweep);
        assertThat(cases.find(complaint).handling().escalationLevel()).isOne();

        OperationReport report = runAt(WEDNESDAY_6PM.plus(MICROSECOND), sweep);
        runAt(WEDNESDAY_6PM.plusSeconds(60), sweep);

        assertThat(report.done()).isOne();
        assertThat(look.told(complaint))
                .filteredOn(told -> told.stage() == RESOLVE)
                .containsExactly(
                        new Told(SLA_WARNING, RESOLVE, at("2026-03-03T18:00")),
                        new Told(SLA_BREACHED, RESOLVE, WEDNESDAY_6PM));
        assertThat(look.messages(complaint))
                .filteredOn(message -> message.template() == Template.SLA_BREACHED)
                .extracting(OutboxMessage::recipient)
                .containsExactlyInAnyOrder(
                        "person:agent1", "role:supervisor", "role:operations", "role:compliance");
        Complaint breached = cases.find(complaint);
        assertThat(breached.handling().escalationLevel()).isEqualTo(2);
        assertThat(deadlineOf(breached, RESOLVE).state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(deadlineOf(breached, RESOLVE).breachedAt()).isEqualTo(WEDNESDAY_6PM);
    }

    @Tag("C07")
    @Test
    void a_sweep_that_was_down_tells_all_of_the_gap_with_true_times_and_in_order() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);

        OperationReport report = runAt(at("2026-03-02T13:00"), sweep);

        assertThat(report.done()).isOne();
        assertThat(look.told(complaint))
                .containsExactly(
                        new Told(SLA_WARNING, FIRST_RESPONSE, at("2026-03-02T10:45")),
                        new Told(SLA_BREACHED, FIRST_RESPONSE, at("2026-03-02T11:00")),
                        new Told(SLA_WARNING, ASSIGN, at("2026-03-02T11:30")),
                        new Told(SLA_BREACHED, ASSIGN, at("2026-03-02T12:00")));
        assertThat(cases.find(complaint).handling().escalationLevel()).isEqualTo(3);
    }

    @Tag("C11")
    @Test
    void a_stage_that_was_finished_in_time_is_not_broken_by_a_late_sweep() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        cases.act(
                complaint,
                "supervisor1",
                at("2026-03-02T10:59"),
                new Command.Message("我们正在核实", false));

        OperationReport report = runAt(at("2026-03-02T11:29"), sweep);

        assertThat(report.done()).isZero();
        Complaint swept = cases.find(complaint);
        assertThat(deadlineOf(swept, FIRST_RESPONSE).state()).isEqualTo(DeadlineState.MET);
        assertThat(swept.handling().escalationLevel()).isOne();
        assertThat(look.events(complaint, SLA_BREACHED)).isEmpty();
    }

    @Test
    void idleness_is_left_to_the_escalation_sweep() {
        Complaint complaint = proposed(cases.open(UNFAIR_RULE, MONDAY_10AM));
        Instant idleSince = at("2026-03-02T10:40").plus(Duration.ofHours(24));

        runAt(idleSince.plus(Duration.ofHours(24)).plus(MICROSECOND), sweep);

        assertThat(cases.find(complaint).handling().escalationLevel()).isOne();
    }

    @Tag("M20")
    @Test
    void a_sweep_of_an_empty_table_ends_quickly_and_reports_nothing() {
        Api.setClock(MONDAY_10AM.toString());

        assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        Api.run("deadline-sweep")
                                .body("dryRun", equalTo(false))
                                .body("done", equalTo(0))
                                .body("failures", empty()));
    }

    /// On the way to a decision, with everything in time except what is still to come.
    private Complaint proposed(Complaint complaint) {
        cases.act(
                complaint,
                "supervisor1",
                at("2026-03-02T10:05"),
                new Command.Assign(account("agent1")));
        cases.act(
                complaint, "agent1", at("2026-03-02T10:10"), new Command.Message("规则部门正在复核", true));
        cases.act(
                complaint,
                "supervisor1",
                at("2026-03-02T10:20"),
                new Command.Investigate("核对规则版本"));
        cases.act(
                complaint,
                "agent1",
                at("2026-03-02T10:30"),
                new Command.Propose("修订规则并说明", "修订规则", null, null, null));
        return cases.act(
                complaint, "operations1", at("2026-03-02T10:40"), new Command.Approve(true, "合理"));
    }
}
