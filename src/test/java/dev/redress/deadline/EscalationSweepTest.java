package dev.redress.deadline;

import static dev.redress.core.history.EventType.ESCALATED;
import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.Event;
import dev.redress.core.notice.Template;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EscalationSweepTest {

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");
    private static final Instant TUESDAY_10AM = MONDAY_10AM.plus(Duration.ofHours(24));

    @Inject EscalationSweep sweep;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void a_full_day_of_idleness_is_not_over_at_its_end_but_a_microsecond_later() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);

        runAt(TUESDAY_10AM, sweep);
        assertThat(cases.find(complaint).handling().escalationLevel()).isOne();

        runAt(TUESDAY_10AM.plus(MICROSECOND), sweep);
        assertThat(cases.find(complaint).handling().escalationLevel()).isEqualTo(2);
        assertThat(look.events(complaint, ESCALATED))
                .extracting(Event::at)
                .containsExactly(TUESDAY_10AM);
        assertThat(look.messages(complaint))
                .filteredOn(message -> message.template() == Template.ESCALATED)
                .extracting(OutboxMessage::recipient)
                .containsExactly("role:supervisor");
    }

    @Tag("C03")
    @Test
    void what_the_customer_writes_is_no_work_on_the_case() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        Command question = new Command.CustomerMessage("有进展吗？");
        cases.act(complaint, "customer1", at("2026-03-02T10:15"), question);
        cases.act(complaint, "customer1", at("2026-03-02T10:30"), question);

        OperationReport report = runAt(TUESDAY_10AM.plus(MICROSECOND), sweep);

        assertThat(report.done()).isOne();
        assertThat(look.events(complaint, ESCALATED)).hasSize(1);
    }

    @Test
    void what_staff_does_sets_the_clock_back() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        Instant workedAt = at("2026-03-02T10:30");
        cases.act(complaint, "supervisor1", workedAt, new Command.Message("正在核实", true));

        runAt(workedAt.plus(Duration.ofHours(24)), sweep);
        assertThat(look.events(complaint, ESCALATED)).isEmpty();

        runAt(workedAt.plus(Duration.ofHours(24)).plus(MICROSECOND), sweep);
        assertThat(look.events(complaint, ESCALATED)).hasSize(1);
    }

    @Test
    void broken_promises_are_left_to_the_deadline_sweep() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);

        OperationReport report = runAt(at("2026-03-02T13:00"), sweep);

        assertThat(report.done()).isZero();
        assertThat(look.told(complaint)).isEmpty();
    }

    @Test
    void ten_sweeps_at_once_raise_a_case_by_one_level() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);
        Api.setClock(TUESDAY_10AM.plus(MICROSECOND).toString());

        List<OperationReport> reports = Crowd.of(10, () -> sweep.run(OperationOrder.ALL));

        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isOne();
        assertThat(cases.find(complaint).handling().escalationLevel()).isEqualTo(2);
        assertThat(look.events(complaint, ESCALATED)).hasSize(1);
    }

    @Test
    void a_dry_run_counts_only_idle_cases() {
        Complaint complaint = cases.open(RUDE_SERVICE, MONDAY_10AM);

        OperationReport report =
                runAt(TUESDAY_10AM.plus(MICROSECOND), sweep, new OperationOrder(true, 100));

        assertThat(report.done()).isOne();
        assertThat(cases.find(complaint)).isEqualTo(complaint);
    }
}
