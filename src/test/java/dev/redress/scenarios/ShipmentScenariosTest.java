package dev.redress.scenarios;

import static dev.redress.scenarios.Played.time;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.deadline.DeadlineSweep;
import dev.redress.platform.OperationOrder;
import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.Plans;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spec.md §4.5, "Logistics stall": a carrier falls silent, and the desk speaks up first.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ShipmentScenariosTest {

    @Inject Database database;
    @Inject Plans plans;
    @Inject DeadlineSweep sweep;

    @BeforeEach
    void start_empty() {
        database.empty();
    }

    @Test
    @Tag("SLA-43")
    void a_parcel_without_news_for_more_than_a_day_makes_the_desk_speak_up() {
        Played.setClock("2026-03-02T10:00");
        node("2026-03-02T10:00:00+08:00").statusCode(200);

        Played.setClock("2026-03-03T10:00:00");
        sweep(0);
        Played.setClock("2026-03-03T10:00:00.000001");
        sweep(1);
        sweep(0);

        Played stall = cases().getFirst();
        assertThat(cases()).hasSize(1);
        assertThat(stall.get("kind")).isEqualTo("LOGISTICS_ANOMALY");
        assertThat(stall.get("source")).isEqualTo("SYSTEM");
        assertThat(stall.get("category")).isEqualTo("LOGISTICS");
        assertThat(stall.get("shipmentNo")).isEqualTo("SF1");
        assertThat(stall.get("orderNo")).isEqualTo("ORD-1");
        assertThat(stall.dueAt("CARRIER_CONTACT")).isEqualTo(time("2026-03-03T12:00:00.000001"));
        assertThat(stall.messages("DISCOVERED_CUSTOMER"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told).containsEntry("recipient", "customer:customer1");
                    assertThat((String) told.get("text"))
                            .contains("SF1", "24", "2026-03-02 10:00", "2026-03-03 12:00");
                });
        assertThat(stall.messages("DISCOVERED_STAFF")).hasSize(1);
        assertThat(stall.messages("RECEIPT")).isEmpty();
        assertThat(stall.delivered().messages("DISCOVERED_CUSTOMER").getFirst())
                .containsEntry("state", "SENT");
    }

    @Test
    @Tag("SLA-43")
    void the_carrier_is_contacted_within_two_hours_of_the_discovery() {
        Played kept = stalled("2026-03-03T10:30");
        kept.at("2026-03-03T12:30:00").swept();
        assertThat(kept.stateOf("CARRIER_CONTACT")).isEqualTo("RUNNING");
        kept.then("supervisor1", "steps", Map.of("stage", "CARRIER_CONTACT", "finding", "承运商已查件"));
        assertThat(kept.stateOf("CARRIER_CONTACT")).isEqualTo("MET");

        database.empty();
        Played broken = stalled("2026-03-03T10:30").at("2026-03-03T12:30:00.000001").swept();
        assertThat(broken.stateOf("CARRIER_CONTACT")).isEqualTo("BREACHED");
    }

    /// Numbers are not a customer's words, whatever they spell.
    @ParameterizedTest
    @CsvSource({"EXPLODED-1, INJURED", "SF1, ORD-12315-7", "SF1, DEFECTIVE-FAKE"})
    void a_stall_is_a_stall_whatever_its_numbers_spell(String shipmentNo, String orderNo) {
        Played.setClock("2026-03-02T10:00");
        node(shipmentNo, Map.of("orderNo", orderNo)).statusCode(200);
        Played.setClock("2026-03-03T10:30");
        sweep(1);

        Played stall = cases().getFirst();
        assertThat(stall.get("category")).isEqualTo("LOGISTICS");
        assertThat(stall.get("subCategory")).isEqualTo("stall");
        assertThat(stall.get("severity")).isEqualTo("SERIOUS");
        assertThat(stall.get("risk")).isEqualTo("LOW");
        assertThat(stall.get("greenChannel")).isEqualTo("false");
        assertThat(stall.answer().getList("signals")).isEmpty();
        assertThat(stall.get("content")).contains(shipmentNo, orderNo);
    }

    @Test
    void a_later_node_sets_the_clock_anew_and_an_older_one_does_not() {
        Played.setClock("2026-03-03T09:00");
        node("2026-03-02T10:00:00+08:00").statusCode(200);
        node("2026-03-03T09:00:00+08:00").body("stallsAt", equalTo("2026-03-04T01:00:00Z"));
        node("2026-03-02T22:00:00+08:00")
                .body("lastNodeAt", equalTo("2026-03-03T01:00:00Z"))
                .body("stallsAt", equalTo("2026-03-04T01:00:00Z"));

        Played.setClock("2026-03-04T09:00:00");
        sweep(0);
        Played.setClock("2026-03-04T09:00:00.000001");
        sweep(1);
        node("2026-03-03T09:00:00+08:00").body("stallsAt", nullValue());
        Played.setClock("2026-03-05T10:00");
        sweep(0);
        node("2026-03-05T10:00:00+08:00").statusCode(200);
        Played.setClock("2026-03-06T10:00:00.000001");
        sweep(1);

        assertThat(cases()).hasSize(2);
    }

    @Test
    void what_is_delivered_does_not_stand_still() {
        Played.setClock("2026-03-02T12:00");
        node("2026-03-02T12:00:00+08:00").statusCode(200);
        node(Map.of("at", "2026-03-02T11:00:00+08:00", "delivered", true))
                .body("delivered", equalTo(true))
                .body("lastNodeAt", equalTo("2026-03-02T04:00:00Z"))
                .body("stallsAt", nullValue());
        node("2026-03-02T12:00:30+08:00").body("stallsAt", nullValue());

        Played.setClock("2026-03-09T12:00");

        sweep(0);
    }

    @Test
    void many_parcels_are_swept_within_the_limit_and_a_dry_run_only_counts() {
        Played.setClock("2026-03-02T10:00");
        for (int i = 0; i < 5; i++) {
            node("SF" + i, Map.of("at", "2026-03-02T10:00:00+08:00")).statusCode(200);
        }
        Played.setClock("2026-03-03T11:00");

        run(Map.of("dryRun", true, "limit", 3))
                .body("stalled", equalTo(3))
                .body("examined", equalTo(3))
                .body("more", equalTo(true));
        assertThat(database.count("complaint")).isZero();
        run(Map.of("limit", 3)).body("stalled", equalTo(3)).body("more", equalTo(true));
        run(Map.of("limit", 3)).body("stalled", equalTo(2)).body("more", equalTo(false));

        assertThat(database.count("complaint")).isEqualTo(5);
        assertThat(database.count("shipment_stall")).isEqualTo(5);
    }

    @Test
    void two_sweeps_at_once_open_one_case() {
        Played.setClock("2026-03-02T10:00");
        for (int i = 0; i < 20; i++) {
            node("SF" + i, Map.of("at", "2026-03-02T10:00:00+08:00")).statusCode(200);
        }
        Played.setClock("2026-03-03T11:00");

        await(() ->
                Uni.join()
                        .all(sweep.run(OperationOrder.ALL), sweep.run(OperationOrder.ALL))
                        .andFailFast());
        run(Map.of()).body("stalled", equalTo(0));

        assertThat(database.count("complaint")).isEqualTo(20);
        assertThat(database.count("shipment_stall")).isEqualTo(20);
    }

    /// A constraint refuses one of three: the others must get their cases in the same run.
    @Test
    void a_parcel_whose_case_cannot_be_written_keeps_no_other_waiting() {
        Played.setClock("2026-03-02T10:00");
        for (String number : List.of("SF1", "BAD", "SF3")) {
            node(number, Map.of("at", "2026-03-02T10:00:00+08:00")).statusCode(200);
        }
        Played.setClock("2026-03-03T11:00");
        database.execute(
                "alter table complaint add constraint bad check (shipment_no <> 'BAD') not valid");
        try {
            run(Map.of()).body("stalled", equalTo(2)).body("failed", equalTo(1));
            run(Map.of()).body("stalled", equalTo(0)).body("failed", equalTo(0));
        } finally {
            database.execute("alter table complaint drop constraint bad");
        }

        Played.setClock("2026-03-03T11:16");

        run(Map.of()).body("stalled", equalTo(1)).body("failed", equalTo(0));
    }

    @Test
    void a_parcel_belongs_to_one_order_and_one_customer() {
        Played.setClock("2026-03-02T10:00");
        node("2026-03-02T10:00:00+08:00").statusCode(200);

        node(Map.of("at", "2026-03-02T10:00:30+08:00", "customerId", "customer2"))
                .statusCode(409)
                .body("code", equalTo("SHIPMENT_DIFFERS"));
        node(Map.of("at", "2026-03-02T10:01:00.000001+08:00"))
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_FUTURE"))
                .body("errors[0].message", equalTo("最多比当前时间晚 60 秒"));
        Api.as("agent1").body(body(Map.of())).post("/shipments/SF1/nodes").then().statusCode(403);
        Api.as("supervisor1")
                .get("/shipments/SF1")
                .then()
                .statusCode(200)
                .body("lastNode", equalTo("离开上海"));
        Api.as("agent1").get("/shipments/SF1").then().statusCode(404);
        Api.as("agent1").get("/shipments/SF2").then().statusCode(404);
    }

    @Test
    void numbers_of_people_in_the_words_of_a_carrier_are_hidden() {
        Played.setClock("2026-03-02T10:00");
        node(Map.of("at", "2026-03-02T10:00:00+08:00", "text", "已签收，联系13812345678"))
                .statusCode(200);

        Api.as("supervisor1")
                .get("/shipments/SF1")
                .then()
                .body("lastNode", equalTo("已签收，联系*******5678"));
    }

    @Test
    @Tag("F09")
    void a_parcel_that_moves_again_closes_its_case_and_the_customer_is_told() {
        Played stall = stalled("2026-03-03T10:30").assigned();
        stall.at("2026-03-03T11:00").swept();
        assertThat(stall.get("status")).isEqualTo("ASSIGNED");

        moved("2026-03-03T11:05");
        stall.at("2026-03-03T11:06").swept().swept();

        assertThat(stall.get("status")).isEqualTo("CLOSED");
        assertThat(stall.events("PARCEL_MOVED"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event)
                                .containsEntry("actor", "system")
                                .containsEntry("shipmentNo", "SF1")
                                .containsEntry("nodeAt", "2026-03-03T03:05:00Z"));
        assertThat(stall.messages("PARCEL_MOVED"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told).containsEntry("recipient", "customer:customer1");
                    assertThat((String) told.get("text"))
                            .contains("SF1", "到达杭州", "2026-03-03 11:05");
                });
        assertThat(stall.stateOf("CARRIER_CONTACT")).isEqualTo("CANCELLED");
        stall.tried("customer1", "appeal", Map.of("reason", "还是没收到"))
                .statusCode(409)
                .body("code", equalTo("NOTHING_DECIDED"));
        stall.at("2026-03-04T11:05:00").swept();
        assertThat(cases()).hasSize(1);
        stall.at("2026-03-04T11:05:00.000001").swept();
        assertThat(cases()).hasSize(2);
    }

    @Test
    void a_case_that_somebody_looks_into_is_left_to_them_and_they_are_told_once() {
        Played stall = stalled("2026-03-03T10:30").investigating();

        moved("2026-03-03T10:40");
        stall.at("2026-03-03T10:41");
        Crowd.of(8, () -> sweep.run(OperationOrder.ALL));
        stall.swept();

        assertThat(stall.get("status")).isEqualTo("INVESTIGATING");
        assertThat(stall.events("PARCEL_MOVED")).hasSize(1);
        assertThat(stall.messages("PARCEL_MOVED")).isEmpty();
        assertThat(stall.messages("PARCEL_MOVED_STAFF"))
                .singleElement()
                .satisfies(told -> assertThat(told).containsEntry("recipient", "person:agent1"));
    }

    @Test
    void a_parcel_that_arrives_ends_the_stall_and_a_case_that_is_over_hears_of_it_no_more() {
        Played arrived = stalled("2026-03-03T10:30");
        node(Map.of("at", "2026-03-02T09:00:00+08:00", "delivered", true)).statusCode(200);
        run(Map.of("dryRun", true)).body("examined", equalTo(1));
        arrived.swept();
        assertThat(arrived.get("status")).isEqualTo("CLOSED");

        database.empty();
        Played withdrawn = stalled("2026-03-03T10:30").then("customer1", "withdrawal", Map.of());
        moved("2026-03-03T10:40");
        withdrawn.swept();

        assertThat(withdrawn.events("PARCEL_MOVED")).isEmpty();
        assertThat(database.count("shipment_stall where ended_at is not null")).isEqualTo(1);
    }

    @Test
    void parcels_that_stand_still_are_found_by_an_index() {
        assertThat(plans.of("select from shipment where stalls_at < now()"))
                .contains("shipment_stalls");
    }

    private Played stalled(String foundAt) {
        Played.setClock("2026-03-02T10:00");
        node("2026-03-02T10:00:00+08:00").statusCode(200);
        Played.setClock(foundAt);
        sweep(1);
        return cases().getFirst();
    }

    private static void moved(String localTime) {
        Played.setClock(localTime);
        node(Map.of("at", localTime + ":00+08:00", "text", "到达杭州")).statusCode(200);
    }

    private List<Played> cases() {
        return database.rows("select complaint_id from shipment_stall order by found_at").stream()
                .map(row -> Played.found(row.getUUID(0).toString()))
                .toList();
    }

    private static void sweep(int stalled) {
        run(Map.of()).body("stalled", equalTo(stalled)).body("failed", equalTo(0));
    }

    private static ValidatableResponse run(Map<String, ?> order) {
        return Api.as("scheduler1")
                .body(order)
                .post("/operations/deadline-sweep/runs")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse node(String at) {
        return node(Map.of("at", at));
    }

    private static ValidatableResponse node(Map<String, ?> further) {
        return node("SF1", further);
    }

    private static ValidatableResponse node(String number, Map<String, ?> further) {
        return Api.as("app1").body(body(further)).post("/shipments/{no}/nodes", number).then();
    }

    private static Map<String, Object> body(Map<String, ?> further) {
        Map<String, Object> body = new HashMap<>();
        body.put("orderNo", "ORD-1");
        body.put("customerId", "customer1");
        body.put("at", "2026-03-02T10:00:00+08:00");
        body.put("text", "离开上海");
        body.putAll(further);
        return body;
    }
}
