package dev.redress.scenarios;

import static dev.redress.scenarios.Signals.alert;
import static dev.redress.scenarios.Signals.at;
import static dev.redress.scenarios.Signals.complaint;
import static dev.redress.scenarios.Signals.complaints;
import static dev.redress.scenarios.Signals.noticed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Spec.md §6.6: many customers complain about the same.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClusterScenariosTest {

    private static final Map<String, String> BATCH = Map.of("batchNo", "B-7");

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    void ten_customers_of_one_batch_make_all_its_open_cases_major_and_of_high_risk() {
        at("2026-03-20T12:00");
        complaints(9, "2026-03-20T09:00", BATCH);
        // The same customer twice is one customer.
        complaint("C-same", "2026-03-20T09:00", BATCH);
        String same = complaint("C-same", "2026-03-20T09:30", BATCH).getString("id");
        Api.as("customer1").get("/complaints/{id}", same).then().statusCode(404);
        database.execute("update complaint set status = 'CLOSED' where id = $1::text::uuid", same);
        String other = complaint("C-other", "2026-03-20T09:00", Map.of("batchNo", "B-8")).get("id");

        assertThat(noticed()).isEqualTo(2 + 10);

        JsonPath cluster = cluster();
        assertThat(cluster.getInt("customers")).isEqualTo(10);
        assertThat(cluster.getInt("complaints")).isEqualTo(11);
        assertThat(cluster.getList("cases")).hasSize(10).doesNotContain(same, other);
        for (String id : cluster.<String>getList("cases")) {
            assertThat(read(id).getString("severity")).isEqualTo("MAJOR");
            assertThat(read(id).getString("risk")).isEqualTo("HIGH");
        }
        assertThat(read(same).getString("severity")).isEqualTo("GENERAL");
        assertThat(read(other).getString("severity")).isEqualTo("GENERAL");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "role:supervisor", "role:back", "role:compliance", "role:operations");
        assertThat(noticed()).isZero();
        Api.check();
    }

    @Test
    void nine_customers_are_no_cluster_and_neither_are_ten_of_a_region() {
        at("2026-03-20T12:00");
        complaints(9, "2026-03-20T09:00", BATCH);
        complaints(1, "2026-03-19T12:00", BATCH);
        complaints(10, "2026-03-20T09:00", Map.of("region", "上海"));

        noticed();

        assertThat(Signals.alerts()).extracting(alert -> alert.get("kind")).containsOnly("SPIKE");
    }

    @Test
    void one_report_is_due_for_the_cluster_twelve_hours_after_it_was_found() {
        at("2026-03-20T12:00");
        complaints(10, "2026-03-20T09:00", Map.of("merchantId", "M-1"));
        noticed();
        JsonPath cluster = cluster();
        String reporting = cluster.getString("reportOf");

        List<String> owing =
                cluster.<String>getList("cases").stream()
                        .filter(id -> "RUNNING".equals(stateOf(read(id), "RISK_REPORT")))
                        .toList();

        assertThat(owing).containsExactly(reporting);
        String due =
                read(reporting).getString("deadlines.find { it.stage == 'RISK_REPORT' }.dueAt");
        assertThat(Played.local(due)).isEqualTo(LocalDateTime.parse("2026-03-21T00:00"));
    }

    @Test
    void another_member_inherits_the_report_of_a_case_that_is_over_without_one() {
        at("2026-03-20T12:00");
        complaints(10, "2026-03-20T09:00", Map.of("merchantId", "M-1"));
        noticed();
        String first = cluster().getString("reportOf");

        at("2026-03-20T13:00");
        withdrawn(first);
        assertThat(noticed()).isOne();

        String second = cluster().getString("reportOf");
        assertThat(second).isNotEqualTo(first);
        assertThat(reportDue(second)).isEqualTo(LocalDateTime.parse("2026-03-21T00:00"));
        assertThat(noticed()).isZero();

        // What would have been due an hour ago has its time from now on.
        at("2026-03-21T01:00");
        withdrawn(second);
        assertThat(noticed()).isOne();

        assertThat(reportDue(cluster().getString("reportOf")))
                .isEqualTo(LocalDateTime.parse("2026-03-21T13:00"));
        Api.check();
    }

    @Test
    void a_case_of_several_mass_complaints_joins_all_of_them_in_one_run() {
        at("2026-03-20T12:00");
        complaints(10, "2026-03-20T09:00", Map.of("merchantId", "M-1", "batchNo", "B-7"));

        noticed();

        assertThat(
                        Api.as("supervisor1")
                                .queryParam("kind", "MASS_COMPLAINT")
                                .get("/alerts")
                                .jsonPath()
                                .<Integer>getList("items.members"))
                .containsExactly(10, 10);
        assertThat(noticed()).isZero();
        Api.check();
    }

    @Test
    void later_cases_join_too_without_another_alert() {
        at("2026-03-20T12:00");
        complaints(10, "2026-03-20T09:00", Map.of("productId", "P-1"));
        noticed();
        at("2026-03-20T18:00");
        String late = complaint("C-late", "2026-03-20T17:00", Map.of("productId", "P-1")).get("id");

        assertThat(noticed()).isOne();

        assertThat(read(late).getString("severity")).isEqualTo("MAJOR");
        assertThat(read(late).getString("risk")).isEqualTo("HIGH");
        assertThat(stateOf(read(late), "RISK_REPORT")).isEqualTo("CANCELLED");
        assertThat(cluster().getInt("members")).isEqualTo(11);
        assertThat(
                        Api.as("supervisor1")
                                .get("/complaints/{id}/timeline", late)
                                .jsonPath()
                                .<String>getList("items.type"))
                .contains("CLUSTER_JOINED");
        assertThat(told()).hasSize(4);
    }

    private static JsonPath cluster() {
        List<String> ids =
                Api.as("supervisor1")
                        .queryParam("kind", "MASS_COMPLAINT")
                        .get("/alerts")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.id");
        assertThat(ids).hasSize(1);
        return alert(ids.getFirst());
    }

    private void withdrawn(String id) {
        database.execute("update complaint set status = 'WITHDRAWN' where id = $1::text::uuid", id);
    }

    private static LocalDateTime reportDue(String id) {
        assertThat(stateOf(read(id), "RISK_REPORT")).isEqualTo("RUNNING");
        return Played.local(
                read(id).getString("deadlines.find { it.stage == 'RISK_REPORT' }.dueAt"));
    }

    private static JsonPath read(String id) {
        return Api.as("operations1").get("/complaints/{id}", id).jsonPath();
    }

    private static String stateOf(JsonPath complaint, String stage) {
        return complaint.getString("deadlines.find { it.stage == '%s' }.state".formatted(stage));
    }

    private List<String> told() {
        return database
                .rows("select recipient from outbox where template = 'MASS_COMPLAINT'")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
