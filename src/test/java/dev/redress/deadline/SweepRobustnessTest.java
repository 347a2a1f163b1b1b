package dev.redress.deadline;

import static dev.redress.deadline.SweepFixture.figuresOf;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.history.EventType;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.SweepFigures;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each case has two promises that are warned of and broken between 10 and 13 o'clock.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SweepRobustnessTest {

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");
    private static final Instant MONDAY_1PM = at("2026-03-02T13:00");

    @Inject DeadlineSweep sweep;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void ten_sweeps_at_once_have_the_effect_of_one() {
        List<Complaint> opened = open(30);
        Api.setClock(MONDAY_1PM.toString());

        List<OperationReport> reports = Crowd.of(10, () -> sweep.run(new OperationOrder(false, 5)));
        int rest = runAt(MONDAY_1PM, sweep).done();

        int done = reports.stream().mapToInt(OperationReport::done).sum() + rest;
        assertThat(done).isEqualTo(30);
        assertThat(reports).allSatisfy(report -> assertThat(report.failures()).isEmpty());
        for (Complaint complaint : opened) {
            assertThat(look.told(complaint)).hasSize(4);
            Complaint swept = cases.find(complaint);
            assertThat(swept.version()).isEqualTo(2);
            assertThat(swept.handling().escalationLevel()).isEqualTo(3);
        }
        // Of each case: two warnings and two breaches for the supervisors, and the second breach
        // for the two roles of the third level; the receipt is another.
        assertThat(database.count("outbox where template like 'SLA%'")).isEqualTo(30 * 6);
        assertThat(database.count("complaint_event where type = 'SLA_BREACHED'")).isEqualTo(60);
    }

    /// Three are due, the second cannot be read. The first and the third must still be swept, and
    /// the report must own up to the second. Mended, it is swept when its pause is over.
    @Test
    void one_bad_case_does_not_stop_the_sweep() {
        List<Complaint> opened = open(3);
        Complaint bad = opened.get(1);
        corrupt(bad, "{\"not\": \"a list\"}");

        OperationReport report = runAt(MONDAY_1PM, sweep);

        assertThat(report.done()).isEqualTo(2);
        assertThat(report.failures()).singleElement().asString().contains(bad.caseNo());
        assertThat(look.told(opened.get(0))).hasSize(4);
        assertThat(look.told(bad)).isEmpty();
        assertThat(look.told(opened.get(2))).hasSize(4);
        corrupt(bad, "[]");
        assertThat(runAt(MONDAY_1PM, sweep).done()).isZero();
        assertThat(runAt(MONDAY_1PM.plus(Duration.ofMinutes(15)), sweep).done()).isOne();
        assertThat(look.told(bad)).hasSize(4);
    }

    @Test
    void a_dry_run_counts_the_due_cases_and_writes_nothing() {
        open(3);
        List<String> before = contents();

        OperationReport report = runAt(MONDAY_1PM, sweep, new OperationOrder(true, 100));

        assertThat(report.done()).isEqualTo(3);
        assertThat(report.figures()).isEqualTo(new SweepFigures(3, 6, 6, 6, 0, false));
        assertThat(contents()).isEqualTo(before);
        assertThat(runAt(MONDAY_1PM, sweep).figures()).isEqualTo(report.figures());
    }

    @Test
    void a_dry_run_reports_cases_that_cannot_be_judged_as_failed() {
        List<Complaint> opened = open(3);
        corrupt(opened.get(1), "{\"not\": \"a list\"}");

        OperationReport report = runAt(MONDAY_1PM, sweep, new OperationOrder(true, 100));

        assertThat(report.figures()).isEqualTo(new SweepFigures(3, 4, 4, 4, 1, false));
        assertThat(runAt(MONDAY_1PM, sweep).figures()).isEqualTo(report.figures());
    }

    @Test
    void a_dry_run_reports_no_more_than_a_run_of_its_limit_would_do() {
        open(3);

        OperationReport report = runAt(MONDAY_1PM, sweep, new OperationOrder(true, 2));
        assertThat(report.figures()).isEqualTo(new SweepFigures(2, 4, 4, 4, 0, true));
        assertThat(figuresOf(runAt(MONDAY_1PM, sweep, new OperationOrder(true, 3))).more())
                .isFalse();
    }

    @Test
    void a_run_says_whether_its_limit_left_work() {
        open(3);

        assertThat(runAt(MONDAY_1PM, sweep, new OperationOrder(false, 2)).figures())
                .isEqualTo(new SweepFigures(2, 4, 4, 4, 0, true));
        assertThat(runAt(MONDAY_1PM, sweep, new OperationOrder(false, 1)).figures())
                .isEqualTo(new SweepFigures(1, 2, 2, 2, 0, false));
    }

    @Test
    void a_run_says_that_others_have_work_in_hand() {
        Complaint taken = open(2).getFirst();
        Api.setClock(MONDAY_1PM.toString());

        OperationReport report = database.whileLocked(taken, () -> sweep.run(OperationOrder.ALL));

        assertThat(report.figures()).isEqualTo(new SweepFigures(1, 2, 2, 2, 0, true));
        assertThat(runAt(MONDAY_1PM, sweep).figures())
                .isEqualTo(new SweepFigures(1, 2, 2, 2, 0, false));
    }

    @Test
    void the_report_of_a_sweep_has_its_figures_beside_the_rest() {
        open(1);
        Api.setClock(MONDAY_1PM.toString());

        Api.run("deadline-sweep")
                .body("examined", equalTo(1))
                .body("warned", equalTo(2))
                .body("breached", equalTo(2))
                .body("escalated", equalTo(2))
                .body("failed", equalTo(0))
                .body("more", equalTo(false))
                .body("done", equalTo(1))
                .body("$", not(hasKey("figures")));
        Api.run("escalation-sweep").body("examined", equalTo(0)).body("more", equalTo(false));
        Api.run("notification-dispatch").body("$", not(hasKey("examined")));
    }

    @Test
    void a_run_ends_at_its_limit_and_the_next_goes_on() {
        open(3);

        assertThat(runAt(MONDAY_1PM, sweep, new OperationOrder(false, 2)).done()).isEqualTo(2);
        assertThat(runAt(MONDAY_1PM, sweep).done()).isOne();
    }

    /// More than one batch of the configuration holds.
    @Test
    void a_run_goes_on_until_nothing_is_due() {
        open(201);

        assertThat(runAt(MONDAY_1PM, sweep).done()).isEqualTo(201);
        assertThat(database.count("complaint_event where type = '" + EventType.SLA_BREACHED + "'"))
                .isEqualTo(402);
    }

    private List<Complaint> open(int count) {
        return Stream.generate(() -> cases.open(RUDE_SERVICE, MONDAY_10AM)).limit(count).toList();
    }

    private void corrupt(Complaint complaint, String targets) {
        database.execute(
                "update deadline set targets = cast($1 as text)::jsonb where complaint_id = $2",
                targets,
                complaint.id());
    }

    private List<String> contents() {
        return Stream.of("complaint", "deadline", "complaint_event", "outbox")
                .flatMap(table ->
                        database.rows("select t::text from " + table + " t order by 1").stream())
                .map((Row row) -> row.getString(0))
                .toList();
    }
}
