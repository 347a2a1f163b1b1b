package dev.redress.deadline;

import static dev.redress.deadline.SweepFixture.runAt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.TimeLimit;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LedgerCheckTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2026-03-09T02:00:00Z");

    @Inject LedgerCheck check;
    @Inject DeadlineSweep deadlines;
    @Inject EscalationSweep escalations;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void after_a_week_of_sweeps_every_clock_is_what_its_ledger_says() {
        for (int i = 0; i < 10; i++) {
            cases.open("客服态度差", MONDAY.plusSeconds(i));
        }
        runAt(NEXT_WEEK, deadlines);
        runAt(NEXT_WEEK, escalations);

        OperationReport report = runAt(NEXT_WEEK, check);

        assertThat(report.failures()).isEmpty();
        assertThat(report.done()).isEqualTo(10);
    }

    @Test
    void a_due_time_that_somebody_changed_in_the_table_is_reported_and_left_alone() {
        Complaint complaint = cases.open("客服态度差", MONDAY);
        cases.open("客服态度差", MONDAY);
        database.execute(
                "update deadline set due_at = due_at + interval '1 hour'"
                        + " where complaint_id = $1 and stage = 'PROPOSAL'",
                complaint.id());

        OperationReport report = runAt(MONDAY, check);

        assertThat(report.done()).isOne();
        assertThat(report.failures())
                .singleElement()
                .asString()
                .startsWith("Case " + complaint.caseNo() + ": PROPOSAL: stored as due at");
        assertThat(runAt(MONDAY, check).failures()).hasSize(1);
    }

    @Test
    void an_entry_that_is_gone_is_reported() {
        Complaint complaint = cases.open("客服态度差", MONDAY);
        database.execute(
                "delete from deadline_ledger where complaint_id = $1 and stage = 'ASSIGN'",
                complaint.id());

        assertThat(runAt(MONDAY, check).failures())
                .containsExactly("Case " + complaint.caseNo() + ": ASSIGN: not in the ledger");
    }

    /// As cases are that an older version of the desk opened or changed.
    @Test
    void a_case_that_stands_elsewhere_in_the_queue_is_put_where_it_belongs() {
        Complaint late = cases.open("客服态度差", MONDAY);
        Complaint missing = cases.open("客服态度差", MONDAY);
        cases.open("客服态度差", MONDAY);
        database.execute(
                "update complaint set next_due_at = next_due_at + interval '1 hour' where id = $1",
                late.id());
        database.execute("update complaint set next_due_at = null where id = $1", missing.id());

        assertThat(dryRun().failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure).contains("stands in the queue as due"));
        assertThat(runAt(MONDAY, check).failures()).isEmpty();
        assertThat(dryRun().failures()).isEmpty();
    }

    @Test
    void a_check_without_time_says_that_it_did_not_look() {
        cases.open("客服态度差", MONDAY);
        TimeLimit over = TimeLimit.of(() -> Duration.ZERO, Duration.ZERO);

        OperationReport report = runAt(MONDAY, check, new OperationOrder(false, 100, over));

        assertThat(report.done()).isZero();
        assertThat(report.outOfTime()).isTrue();
        assertThat(runAt(MONDAY, check).outOfTime()).isFalse();
    }

    @Test
    void a_check_without_time_mends_no_place_in_the_queue_and_the_next_does() {
        Complaint missing = cases.open("客服态度差", MONDAY);
        database.execute("update complaint set next_due_at = null where id = $1", missing.id());
        TimeLimit over = TimeLimit.of(() -> Duration.ZERO, Duration.ZERO);

        runAt(MONDAY, check, new OperationOrder(false, 100, over));
        assertThat(dryRun().failures()).hasSize(1);

        runAt(MONDAY, check);
        assertThat(dryRun().failures()).isEmpty();
    }

    private OperationReport dryRun() {
        return Database.await(() -> check.run(new OperationOrder(true, 100)));
    }
}
