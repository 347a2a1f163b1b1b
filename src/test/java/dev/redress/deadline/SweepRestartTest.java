package dev.redress.deadline;

import static dev.redress.deadline.SweepFixture.MICROSECOND;
import static dev.redress.deadline.SweepFixture.figuresOf;
import static dev.redress.deadline.SweepFixture.runAt;
import static dev.redress.support.Cases.RUDE_SERVICE;
import static dev.redress.support.Cases.at;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.core.complaint.Complaint;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.SweepFigures;
import dev.redress.store.Unavailable;
import dev.redress.support.Api;
import dev.redress.support.Barrier;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.Ready;
import dev.redress.support.StoppablePostgres;
import dev.redress.support.StoppablePostgres.Start;
import dev.redress.support.StoppablePostgres.Stop;
import dev.redress.support.SweptOnce;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An operator stops the database in the usual way while sweeps are under way, and starts it again.
@QuarkusTest
@WithTestResource(StoppablePostgres.class)
@Timeout(120)
class SweepRestartTest {

    /// Two batches and a half.
    private static final int MANY = 450;

    private static final Instant MONDAY_10AM = at("2026-03-02T10:00");
    private static final Instant MONDAY_1PM = at("2026-03-02T13:00");

    @Inject DeadlineSweep sweep;
    @Inject Cases cases;
    @Inject Database database;
    @Inject Pool pool;

    @Stop Runnable stopDatabase = () -> {};
    @Start Runnable startDatabase = () -> {};

    @BeforeEach
    void start_empty() {
        Ready.await();
        database.empty();
    }

    @AfterEach
    void leave_a_database_to_the_others() {
        startDatabase.run();
        Ready.await();
    }

    /// Two sweeps hang in the second batch and in what is left after it.
    @Test
    void after_a_restart_the_next_run_does_what_the_interrupted_ones_had_not_done()
            throws Exception {
        List<Complaint> opened = open(MANY);
        Api.setClock(MONDAY_1PM.toString());

        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Barrier barrier = Barrier.at(pool, opened.get(300).id(), opened.get(440).id())) {
            Future<Response> asked = threads.submit(SweepRestartTest::askForSweep);
            barrier.awaitMany(1);
            Future<OperationReport> started =
                    threads.submit(() -> await(() -> sweep.run(OperationOrder.ALL)));
            barrier.awaitMany(2);

            stopDatabase.run();
            assertUnavailable(asked.get());
            assertThatThrownBy(started::get).hasCauseInstanceOf(Unavailable.class);
            assertThatEverybodyIsToldToTryAgain();

            startDatabase.run();
            Ready.await();
        }
        assertThat(database.count("complaint where version > 1")).isEqualTo(200);
        SweepFigures rest = figuresOf(runAt(MONDAY_1PM, sweep));

        assertThat(rest).isEqualTo(new SweepFigures(250, 500, 500, 500, 0, false));
        assertThat(database.count("complaint")).isEqualTo(MANY);
        assertSweptOnce();
        assertThat(figuresOf(runAt(MONDAY_1PM, sweep)))
                .isEqualTo(new SweepFigures(0, 0, 0, 0, 0, false));
        Api.run("ledger-check").body("done", equalTo(MANY)).body("failures", hasSize(0));
    }

    private static void assertThatEverybodyIsToldToTryAgain() {
        assertUnavailable(askForSweep());
        assertUnavailable(Api.as("operations1").get("/complaints"));
        assertUnavailable(Api.as("operations1").get("/outlook"));
        assertUnavailable(
                Api.as("operations1")
                        .queryParam("from", "2026-03-01T00:00:00+08:00")
                        .queryParam("to", "2026-04-01T00:00:00+08:00")
                        .get("/reports/deadlines"));
    }

    private static Response askForSweep() {
        return Api.as("scheduler1").body(Map.of()).post("/operations/deadline-sweep/runs");
    }

    private static void assertUnavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("UNAVAILABLE"));
    }

    private void assertSweptOnce() {
        SweptOnce.WRONG.forEach((wrong, sql) ->
                assertThat(database.rows(sql))
                        .as(wrong)
                        .extracting(row -> row.getString(0))
                        .isEmpty());
    }

    /// One after the other, so that they come in this order into the batches.
    private List<Complaint> open(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        cases.open(RUDE_SERVICE, MONDAY_10AM.plus(MICROSECOND.multipliedBy(i))))
                .toList();
    }
}
