package dev.redress.deadline;

import static dev.redress.core.history.EventType.CLOSED;
import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Status;
import dev.redress.core.history.Event;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.store.Unavailable;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SilentCasesTest {

    private static final Instant WEDNESDAY_NOON = at("2026-03-04T12:00");

    /// Seven days after that, the day itself not counted.
    private static final Instant END_OF_WINDOW = at("2026-03-12T00:00");

    @Inject DeadlineSweep sweep;
    @Inject SweepFixture look;
    @Inject Cases cases;
    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void a_silent_case_is_closed_when_the_time_to_appeal_is_over_and_not_at_its_end() {
        Complaint complaint = cases.resolved(WEDNESDAY_NOON);

        assertThat(runAt(END_OF_WINDOW, sweep).done()).isZero();
        assertThat(cases.find(complaint).status()).isEqualTo(Status.RESOLVED);

        assertThat(runAt(END_OF_WINDOW.plus(MICROSECOND), sweep).done()).isOne();
        assertThat(cases.find(complaint).status()).isEqualTo(Status.CLOSED);
        assertThat(look.events(complaint, CLOSED))
                .containsExactly(
                        new Event(
                                CLOSED,
                                END_OF_WINDOW.plus(MICROSECOND),
                                "system",
                                Map.of(
                                        "reason", "silence",
                                        "handlingSeconds", "648000",
                                        "promisesKept", "5",
                                        "promisesBroken", "0")));
    }

    /// The second of three cannot be read.
    @Test
    void a_case_that_cannot_be_closed_is_reported_and_keeps_no_other_open() {
        Complaint first = cases.resolved(WEDNESDAY_NOON);
        Complaint bad = cases.resolved(WEDNESDAY_NOON.plus(MICROSECOND));
        Complaint third = cases.resolved(WEDNESDAY_NOON.plusSeconds(1));
        database.execute("update complaint set reasons = '{}'::jsonb where id = $1", bad.id());

        OperationReport report = runAt(END_OF_WINDOW.plusSeconds(60), sweep);

        assertThat(report.done()).isEqualTo(2);
        assertThat(report.failures()).singleElement().asString().contains(bad.id().toString());
        assertThat(cases.find(first).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.find(third).status()).isEqualTo(Status.CLOSED);
    }

    /// No case is to blame for it, and the next run finds them all.
    @Test
    void a_run_fails_that_meets_a_database_without_a_place_to_write() {
        Complaint complaint = cases.resolved(WEDNESDAY_NOON);
        database.execute(
                """
                create function away() returns trigger language plpgsql as $$
                begin raise exception 'away' using errcode = '53100'; end $$\
                """);
        database.execute("create trigger away before update on complaint execute function away()");
        try {
            assertThatThrownBy(() -> runAt(END_OF_WINDOW.plusSeconds(60), sweep))
                    .isInstanceOf(Unavailable.class);
        } finally {
            database.execute("drop function away() cascade");
        }

        assertThat(cases.find(complaint).status()).isEqualTo(Status.RESOLVED);
        assertThat(runAt(END_OF_WINDOW.plusSeconds(60), sweep).done()).isOne();
    }

    @Test
    void ten_sweeps_at_once_close_a_case_once() {
        Complaint complaint = cases.resolved(WEDNESDAY_NOON);
        Api.setClock(END_OF_WINDOW.plusSeconds(60).toString());

        List<OperationReport> reports = Crowd.of(10, () -> sweep.run(OperationOrder.ALL));

        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isOne();
        assertThat(reports).allSatisfy(report -> assertThat(report.failures()).isEmpty());
        assertThat(look.events(complaint, CLOSED)).hasSize(1);
    }

    @Test
    void a_dry_run_counts_silent_cases_and_closes_none() {
        Complaint complaint = cases.resolved(WEDNESDAY_NOON);

        OperationReport report =
                runAt(END_OF_WINDOW.plusSeconds(60), sweep, new OperationOrder(true, 100));

        assertThat(report.done()).isOne();
        assertThat(cases.find(complaint)).isEqualTo(complaint);
    }
}
