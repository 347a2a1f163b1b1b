package dev.redress.deadline;

import static dev.redress.core.history.EventType.ASSIGNED;
import static dev.redress.core.sla.Stage.ASSIGN;
import static dev.redress.core.sla.Stage.RESOLVE;
import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static dev.redress.deadline.SweepFixture.deadlineOf;
import static dev.redress.deadline.SweepFixture.figuresOf;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.account;
import static dev.redress.support.Cases.at;
import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Status;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.DeadlineState;
import dev.redress.deadline.SweepFixture.Told;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.SweepFigures;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A general complaint must be assigned within two hours. The demo has one supervisor for all.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OverdueAssignmentTest {

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");
    private static final Instant NOON = at("2026-03-02T12:00");
    private static final Instant LATE = at("2026-03-02T12:01");

    @Inject DeadlineSweep sweep;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        Ready.await();
        database.empty();
        lead("supervisor1");
    }

    @AfterEach
    void give_the_groups_back() {
        lead("supervisor1");
    }

    @Tag("C08")
    @Test
    void what_was_not_assigned_in_time_goes_to_the_supervisor_of_the_skill_group() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        database.execute(
                "update skill_group set supervisor = 'supervisor7' where name = $1",
                complaint.assessment().category().name());
        runAt(NOON, sweep);
        assertThat(cases.find(complaint).status()).isEqualTo(Status.CLASSIFIED);

        OperationReport report = runAt(LATE, sweep);

        assertThat(figuresOf(report).breached()).isOne();
        assertThat(report.failures()).isEmpty();
        Complaint swept = cases.find(complaint);
        assertThat(swept.status()).isEqualTo(Status.ASSIGNED);
        assertThat(swept.handling().assignee()).isEqualTo("supervisor7");
        Deadline assign = deadlineOf(swept, ASSIGN);
        assertThat(assign.state()).isEqualTo(DeadlineState.BREACHED);
        assertThat(assign.breachedAt()).isEqualTo(NOON);
        assertThat(assign.finishedAt()).isEqualTo(LATE);
        assertThat(deadlineOf(swept, RESOLVE).responsiblePerson()).isEqualTo("supervisor7");
        assertThat(look.events(complaint, ASSIGNED))
                .containsExactly(
                        new Event(
                                ASSIGNED,
                                LATE,
                                "system",
                                Map.of("assignee", "supervisor7", "reason", "ASSIGN")));
        assertThat(told(complaint, Template.ASSIGNED_STAFF)).containsExactly("person:supervisor7");
        assertThat(told(complaint, Template.ASSIGNED_CUSTOMER))
                .containsExactly("customer:customer1");
        assertThat(told(complaint, Template.SLA_BREACHED)).contains("role:supervisor");
        assertThat(runAt(LATE.plusSeconds(60), sweep).done()).isZero();
        assertThat(look.events(complaint, ASSIGNED)).hasSize(1);
    }

    @Test
    void what_was_assigned_in_time_stays_where_it_is() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        cases.act(complaint, "supervisor1", NOON, new Command.Assign(account("agent1")));

        runAt(LATE, sweep);

        assertThat(cases.find(complaint).handling().assignee()).isEqualTo("agent1");
    }

    /// The customer writes a moment after the promise was broken, and before the sweep comes.
    @Test
    void what_a_command_found_overdue_is_handed_over_by_the_next_sweep() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        cases.act(
                complaint,
                "customer1",
                NOON.plus(MICROSECOND),
                new Command.CustomerMessage("有进展吗？"));
        assertThat(cases.find(complaint).handling().assignee()).isNull();

        OperationReport report = runAt(LATE, sweep);

        assertThat(report.done()).isOne();
        Complaint swept = cases.find(complaint);
        assertThat(swept.status()).isEqualTo(Status.ASSIGNED);
        assertThat(swept.handling().assignee()).isEqualTo("supervisor1");
        assertThat(deadlineOf(swept, ASSIGN).finishedAt()).isEqualTo(LATE);
        assertThat(deadlineOf(swept, ASSIGN).breachedAt()).isEqualTo(NOON);
    }

    /// Everything else that is due was put back, and so is not told by the sweep itself.
    @Test
    void what_a_handover_tells_by_the_way_is_counted() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        cases.act(
                complaint,
                "customer1",
                NOON.plus(MICROSECOND),
                new Command.CustomerMessage("有进展吗？"));
        int before = look.told(complaint).size();
        Instant later = at("2026-03-12T10:00");
        database.execute(
                "update deadline set next_at = timestamptz '2026-03-12T10:15:00+08:00' where next_at is not null");

        SweepFigures figures = figuresOf(runAt(later, sweep));

        List<EventType> told = look.told(complaint).stream().skip(before).map(Told::type).toList();
        assertThat(told).contains(EventType.SLA_WARNING, EventType.SLA_BREACHED);
        assertThat(figures.warned()).isEqualTo(frequency(told, EventType.SLA_WARNING));
        assertThat(figures.breached()).isEqualTo(frequency(told, EventType.SLA_BREACHED));
        assertThat(figures.escalated())
                .isPositive()
                .isEqualTo(cases.find(complaint).handling().escalationLevel() - 3);
        assertThat(figures.examined()).isOne();
    }

    @Test
    void a_late_assignment_by_a_person_is_no_matter_for_the_sweep() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        cases.act(
                complaint,
                "supervisor1",
                NOON.plus(MICROSECOND),
                new Command.Assign(account("agent1")));

        assertThat(runAt(LATE, sweep).done()).isZero();
        assertThat(cases.find(complaint).handling().assignee()).isEqualTo("agent1");
    }

    @Test
    void a_group_without_a_supervisor_is_an_alert_until_it_has_one() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        database.execute("delete from skill_group");

        OperationReport report = runAt(LATE, sweep);

        assertThat(report.failures()).isEmpty();
        assertThat(figuresOf(report).alerts())
                .containsExactly(
                        "Skill group SERVICE has no supervisor: overdue cases assigned to nobody: 1");
        assertThat(cases.find(complaint).handling().assignee()).isNull();
        assertThat(told(complaint, Template.SLA_BREACHED)).contains("role:supervisor");

        lead("supervisor1");
        assertThat(figuresOf(runAt(LATE, sweep)).alerts()).isEmpty();
        assertThat(cases.find(complaint).handling().assignee()).isEqualTo("supervisor1");
    }

    @Test
    void ten_sweeps_at_once_hand_a_case_over_once() {
        Complaint known = cases.open(RUDE_SERVICE, MONDAY_10AM);
        Complaint told = cases.open(RUDE_SERVICE, MONDAY_10AM);
        cases.act(told, "customer1", LATE, new Command.CustomerMessage("有进展吗？"));
        Api.setClock(LATE.toString());

        List<OperationReport> reports = Crowd.of(10, () -> sweep.run(OperationOrder.ALL));

        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isEqualTo(2);
        assertThat(reports).allSatisfy(report -> assertThat(report.failures()).isEmpty());
        for (Complaint complaint : List.of(known, told)) {
            assertThat(look.events(complaint, ASSIGNED)).hasSize(1);
            assertThat(told(complaint, Template.ASSIGNED_STAFF)).hasSize(1);
        }
    }

    private void lead(String supervisor) {
        database.execute(
                """
                insert into skill_group (name, supervisor)
                select unnest(array['SERVICE', 'PLATFORM_RULE']), $1
                on conflict (name) do update set supervisor = excluded.supervisor
                """,
                supervisor);
    }

    private List<String> told(Complaint complaint, Template template) {
        return look.messages(complaint).stream()
                .filter(message -> message.template() == template)
                .map(OutboxMessage::recipient)
                .toList();
    }
}
