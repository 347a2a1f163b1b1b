package dev.redress.scenarios;

import static dev.redress.scenarios.Played.local;
import static dev.redress.scenarios.Played.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.policy.RulesReset;
import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §4.5, "Order placed": who bought something hears of it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OrderScenariosTest {

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @AfterEach
    void leave_what_is_delivered() {
        rules.reset();
    }

    @Test
    @Tag("SLA-41")
    void an_order_is_confirmed_within_fifteen_minutes() {
        Played.setClock("2026-03-02T10:00");
        placed("ORD-1", "2026-03-02T10:00:00+08:00").statusCode(201);
        assertThat(timeOf(order("ORD-1"), "dueAt")).isEqualTo(time("2026-03-02T10:15"));
        assertThat(timeOf(order("ORD-1"), "warnAt")).isEqualTo(time("2026-03-02T10:11:15"));

        Played.setClock("2026-03-02T10:15:00");
        Api.run("notification-dispatch").body("done", equalTo(1));

        assertThat(state("ORD-1")).isEqualTo("MET");
        assertThat(timeOf(order("ORD-1"), "finishedAt")).isEqualTo(time("2026-03-02T10:15"));
        assertThat(
                        Opened.text(
                                database.rows("select recipient, text from delivered_message")
                                        .getFirst()
                                        .getString(1)))
                .contains("ORD-1", "2026-03-02 10:00");
        Played.setClock("2026-03-02T10:15:00.000001");
        sweep(0, 0);
        assertThat(state("ORD-1")).isEqualTo("MET");
    }

    @Test
    @Tag("SLA-41")
    void an_order_whose_confirmation_is_not_delivered_is_warned_of_and_breached_once() {
        Played.setClock("2026-03-02T10:00");
        placed("ORD-2", "2026-03-02T10:00:00+08:00").statusCode(201);

        Played.setClock("2026-03-02T10:11:14.999999");
        sweep(0, 0);
        Played.setClock("2026-03-02T10:11:15");
        sweep(1, 0);
        Played.setClock("2026-03-02T10:15:00");
        sweep(0, 0);
        assertThat(state("ORD-2")).isEqualTo("RUNNING");
        Played.setClock("2026-03-02T10:15:00.000001");
        sweep(0, 1).body("alerts", hasSize(1));
        sweep(0, 0).body("alerts", hasSize(0));
        Api.run("notification-dispatch").body("done", equalTo(1));

        JsonPath order = order("ORD-2");
        assertThat(state("ORD-2")).isEqualTo("BREACHED");
        assertThat(timeOf(order, "breachedAt")).isEqualTo(time("2026-03-02T10:15"));
        assertThat(timeOf(order, "finishedAt")).isEqualTo(time("2026-03-02T10:15:00.000001"));
    }

    @Test
    void what_is_delivered_late_is_broken_though_no_sweep_came_before() {
        Played.setClock("2026-03-02T10:00");
        placed("ORD-3", "2026-03-02T10:00:00+08:00").statusCode(201);
        Played.setClock("2026-03-02T10:15:00.000001");
        Api.run("notification-dispatch").body("done", equalTo(1));

        assertThat(state("ORD-3")).isEqualTo("BREACHED");
        assertThat(timeOf(order("ORD-3"), "breachedAt")).isEqualTo(time("2026-03-02T10:15"));
        sweep(1, 1).body("alerts", hasSize(1));
        sweep(0, 0).body("alerts", hasSize(0));
        assertThat(state("ORD-3")).isEqualTo("BREACHED");
        assertThat(timeOf(order("ORD-3"), "finishedAt"))
                .isEqualTo(time("2026-03-02T10:15:00.000001"));
    }

    @Test
    void an_order_of_the_night_is_confirmed_at_once() {
        Played.setClock("2026-03-02T23:30");
        placed("ORD-4", "2026-03-02T23:30:00+08:00").statusCode(201);

        Api.run("notification-dispatch").body("done", equalTo(1));

        assertThat(state("ORD-4")).isEqualTo("MET");
    }

    @Test
    void the_same_order_once_more_changes_nothing_and_another_one_is_refused() {
        Played.setClock("2026-03-02T10:00");
        placed("ORD-5", "2026-03-02T09:59:00+08:00").statusCode(201);

        placed("ORD-5", "2026-03-02T01:59:00Z").statusCode(200);
        placed("ORD-5", "2026-03-02T09:58:00+08:00")
                .statusCode(409)
                .body("code", equalTo("ORDER_DIFFERS"));

        assertThat(database.count("outbox")).isEqualTo(1);
    }

    @Test
    void a_dry_run_tells_what_a_run_would_do_and_does_nothing() {
        Played.setClock("2026-03-02T10:00");
        placed("ORD-6", "2026-03-02T10:00:00+08:00").statusCode(201);
        Played.setClock("2026-03-02T10:15:00.000001");

        Api.as("scheduler1")
                .body(Map.of("dryRun", true))
                .post("/operations/deadline-sweep/runs")
                .then()
                .statusCode(200)
                .body("examined", equalTo(1))
                .body("warned", equalTo(1))
                .body("breached", equalTo(1))
                .body("more", equalTo(false));

        assertThat(state("ORD-6")).isEqualTo("RUNNING");
    }

    @Test
    void only_the_platform_tells_of_orders_and_only_with_a_time_and_a_number() {
        Played.setClock("2026-03-02T10:00");

        Api.as("agent1")
                .body(body("ORD-7", "2026-03-02T10:00:00Z"))
                .post("/orders")
                .then()
                .statusCode(403);
        placed("ORD 7", "2026-03-02T10:00:00+08:00")
                .statusCode(422)
                .body("errors[0].field", equalTo("orderNo"));
        placed("ORD-7", "2026-03-02T10:00:00").statusCode(422);
        placed("ORD-7", "2026-03-02T10:01:00.000001+08:00")
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_FUTURE"));
        placed("ORD-7", "2026-03-02T10:01:00+08:00").statusCode(201);
        Api.as("agent1").get("/orders/ORD-8").then().statusCode(404);
    }

    /// The first line has the customers of its cases before it, and nobody else's.
    @Test
    void an_agent_sees_orders_of_customers_whose_case_they_work_on() {
        Played.setClock("2026-03-02T10:00");
        placed("ORD-7", "2026-03-02T10:00:00+08:00").statusCode(201);
        Api.as("agent1").get("/orders/ORD-7").then().statusCode(404);

        Played.received("2026-03-02T10:00", Played.GENERAL).assigned();

        Api.as("agent1").get("/orders/ORD-7").then().statusCode(200);
        Api.as("agent2").get("/orders/ORD-7").then().statusCode(404);
    }

    @Test
    void the_time_is_a_matter_of_policy() {
        Played.setClock("2026-03-02T10:00");
        Map<String, Object> content =
                new HashMap<>(
                        Api.as("middle1").get("/policies/orders").jsonPath().getMap("content"));
        assertThat(content)
                .containsEntry("confirmWithin", "PT15M")
                .containsEntry("stallAfter", "PT24H");
        content.put("confirmWithin", "PT5M");
        content.put("effectiveFrom", "2026-03-02T09:00:00+08:00");
        Api.as("middle1").body(content).put("/policies/orders").then().statusCode(201);
        Api.as("operations1")
                .body(Map.of("version", 2, "approved", true, "reason", "faster"))
                .post("/policies/orders/approval")
                .then()
                .statusCode(200);

        placed("ORD-9", "2026-03-02T10:00:00+08:00").statusCode(201);

        assertThat(timeOf(order("ORD-9"), "dueAt")).isEqualTo(time("2026-03-02T10:05"));
        assertThat(order("ORD-9").getInt("confirmation.policyVersion")).isEqualTo(2);
    }

    @Test
    void a_policy_without_a_time_or_with_an_endless_one_is_refused() {
        Api.as("middle1")
                .body(Map.of("effectiveFrom", "2026-03-02T09:00:00+08:00", "stallAfter", "PT24H"))
                .put("/policies/orders")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("confirmWithin"));
        Api.as("middle1")
                .body(
                        Map.of(
                                "effectiveFrom",
                                "2026-03-02T09:00:00+08:00",
                                "confirmWithin",
                                "PT15M",
                                "stallAfter",
                                "PT721H"))
                .put("/policies/orders")
                .then()
                .statusCode(422);
    }

    @Test
    @Tag("CLS-26")
    void orders_of_high_value_and_first_orders_are_marked_and_warn_before_they_leave() {
        Played.setClock("2026-03-02T23:30");
        marked("ORD-10", "4999.99", false).body("checkBeforeDispatch", equalTo(false));
        marked("ORD-11", "5000.00", false).body("marks", contains("HIGH_VALUE"));
        marked("ORD-12", "10.00", true).body("marks", contains("FIRST_ORDER"));
        marked("ORD-13", "6800.00", true)
                .body("amount", equalTo("6800.00"))
                .body("marks", contains("HIGH_VALUE", "FIRST_ORDER"))
                .body("checkBeforeDispatch", equalTo(true));
        assertThat(order("ORD-13").<String>getList("marks"))
                .containsExactly("HIGH_VALUE", "FIRST_ORDER");

        Api.run("notification-dispatch").body("failures", hasSize(0));

        assertThat(warnings()).extracting(row -> row.getString(0)).containsOnly("role:supervisor");
        assertThat(warnings())
                .extracting(row -> Opened.text(row.getString(1)))
                .satisfiesExactly(
                        text -> assertThat(text).contains("ORD-11", "高价值订单"),
                        text -> assertThat(text).contains("ORD-12", "新客户首单"),
                        text -> assertThat(text).contains("ORD-13", "高价值订单, 新客户首单"));
        marked("ORD-13", "6800.00", true, 200);
        assertThat(warnings()).hasSize(3);
    }

    @Test
    void what_an_order_is_worth_is_an_amount_of_money() {
        Played.setClock("2026-03-02T10:00");

        marked("ORD-14", "-0.01", false, 422).body("errors[0].field", equalTo("amount"));
        marked("ORD-14", "1.001", false, 422).body("errors[0].field", equalTo("amount"));
        marked("ORD-14", "0.00", false, 201).body("marks", hasSize(0));
    }

    private List<Row> warnings() {
        return database.rows(
                "select recipient, text from delivered_message where template = 'ORDER_MARKED'"
                        + " order by outbox_id");
    }

    private static ValidatableResponse marked(String orderNo, String amount, boolean isFirst) {
        return marked(orderNo, amount, isFirst, 201);
    }

    private static ValidatableResponse marked(
            String orderNo, String amount, boolean isFirst, int status) {
        Map<String, Object> body = new HashMap<>(body(orderNo, "2026-03-02T10:00:00+08:00"));
        body.put("amount", amount);
        body.put("firstOrder", isFirst);
        return Api.as("app1").body(body).post("/orders").then().statusCode(status);
    }

    private static ValidatableResponse placed(String orderNo, String placedAt) {
        return Api.as("app1").body(body(orderNo, placedAt)).post("/orders").then();
    }

    private static Map<String, String> body(String orderNo, String placedAt) {
        return Map.of("orderNo", orderNo, "customerId", "customer1", "placedAt", placedAt);
    }

    private static ValidatableResponse sweep(int warned, int breached) {
        return Api.run("deadline-sweep")
                .body("warned", equalTo(warned))
                .body("breached", equalTo(breached))
                .body("failed", equalTo(0));
    }

    private static JsonPath order(String orderNo) {
        return Api.as("supervisor1")
                .get("/orders/{no}", orderNo)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String state(String orderNo) {
        return order(orderNo).getString("confirmation.state");
    }

    private static LocalDateTime timeOf(JsonPath order, String field) {
        return local(order.getString("confirmation." + field));
    }
}
