package dev.redress.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.Operations;
import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.Plans;
import dev.redress.support.PostgresResource;
import dev.redress.support.Staff;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AssignmentTest {

    private static final int RUNS = 10;

    @Inject Database database;
    @Inject Plans plans;
    @Inject Operations operations;

    @BeforeEach
    void start_with_two_who_are_there() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        Staff.reset();
        Staff.says("agent1", "AVAILABLE");
        Staff.says("agent2", "AVAILABLE");
    }

    /// Thirty cases for two people who can have twelve and eight: twenty are given, each once.
    @Test
    void ten_runs_at_once_give_no_case_twice_and_nobody_too_many() {
        Staff.can("agent1", Map.of("capacity", 12));
        Staff.can("agent2", Map.of("capacity", 8));
        submit(30);

        List<OperationReport> reports =
                Crowd.of(RUNS, () -> operations.run("assignment", OperationOrder.ALL));

        assertThat(reports).allSatisfy(report -> assertThat(report.failures()).isEmpty());
        assertThat(reports.stream().mapToInt(OperationReport::done).sum()).isEqualTo(20);
        assertThat(held("agent1")).isEqualTo(12);
        assertThat(held("agent2")).isEqualTo(8);
        assertThat(
                        database.rows(
                                "select 1 from complaint_event where type = 'ASSIGNED'"
                                        + " group by complaint_id having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void a_run_gives_as_many_as_it_was_asked_to_and_a_rehearsal_none() {
        submit(3);

        assertThat(run(new OperationOrder(true, 2)).done()).isEqualTo(2);
        assertThat(held("agent1") + held("agent2")).isZero();
        assertThat(run(new OperationOrder(false, 2)).done()).isEqualTo(2);
        assertThat(held("agent1") + held("agent2")).isEqualTo(2);
    }

    @Test
    void the_most_pressing_comes_first() {
        Staff.can("agent1", Map.of("capacity", 1));
        Staff.says("agent2", "OFF");
        submit("客服态度差");
        String pressing = submit("手机爆炸起火，人受伤了");

        run(OperationOrder.ALL);

        assertThat(
                        database.rows("select id from complaint where assignee = 'agent1'")
                                .getFirst()
                                .getUUID(0))
                .hasToString(pressing);
    }

    @Test
    void the_waiting_are_found_by_their_index() {
        assertThat(
                        plans.ordered(
                                "select id from complaint where assignee is null and status in"
                                        + " ('RECEIVED', 'CLASSIFIED') order by priority, received_at, id"
                                        + " limit 10"))
                .contains("complaint_unassigned");
    }

    private OperationReport run(OperationOrder order) {
        return Database.await(() -> operations.run("assignment", order));
    }

    private long held(String account) {
        return database.rows("select count(*) from complaint where assignee = $1", account)
                .getFirst()
                .getLong(0);
    }

    private static void submit(int cases) {
        for (int i = 0; i < cases; i++) {
            submit("客服态度差");
        }
    }

    private static String submit(String content) {
        return Api.as("app1")
                .body(
                        Map.of(
                                "channel",
                                "APP",
                                "customer",
                                Map.of("id", "customer1"),
                                "content",
                                content))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
