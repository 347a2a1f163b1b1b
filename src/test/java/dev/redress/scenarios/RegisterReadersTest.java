package dev.redress.scenarios;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What those find in the registers for whom something waits there.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterReadersTest {

    @Inject Database database;

    @BeforeEach
    void a_quiet_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void a_list_has_what_is_open_or_what_is_over() {
        String over = violation("查看无关订单");
        String open = violation("外传订单");
        step("security1", "violations", over, 1, "dismissal", Map.of("reason", "已获授权"));

        list("/violations?open=true").body("items.id", contains(open));
        list("/violations?open=false").body("items.id", contains(over));
        list("/violations").body("items.id", contains(open, over));
        list("/violations?open=true&state=DISMISSED").body("items", empty());
        list("/violations?open=true&limit=1").body("items", hasSize(1));
        Api.as("security1")
                .get("/violations?open=perhaps")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("open"));
    }

    @Test
    void the_back_office_sees_what_it_contains_and_nobody_who_answers_for_it() {
        String id =
                Api.as("agent1")
                        .body(Map.of("securityClass", "OTHER", "summary", "测试接口暴露"))
                        .post("/security-events")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Map<String, ?> person =
                Map.of("person", "back2", "capacity", "OPERATOR", "reason", "未关闭测试接口");
        step(
                "security1",
                "security-events",
                id,
                1,
                "responsible",
                Map.of("persons", List.of(person)));

        Api.as("security1")
                .get("/security-events/{id}", id)
                .then()
                .body("responsible.person", contains("back2"));
        Api.as("back1")
                .get("/security-events/{id}", id)
                .then()
                .statusCode(200)
                .body("summary", equalTo("测试接口暴露"))
                .body("responsible", empty());
        Api.as("back1").get("/security-events").then().body("items[0].responsible", empty());
        Api.as("back1")
                .header("If-Match", "\"2\"")
                .post("/security-events/{id}/response", id)
                .then()
                .statusCode(200)
                .body("responsible", empty());
        Api.as("back1").get("/security-events/{id}/timeline", id).then().statusCode(403);
        Api.as("back1").get("/inspections").then().statusCode(200);
    }

    @Test
    void compliance_finds_what_all_customers_asked_for() {
        String id =
                Api.as("customer1")
                        .body(Map.of("kind", "ACCESS"))
                        .post("/data-requests")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        database.execute(
                "update data_request set state = 'OPEN', answered_at = null, result = null where id = $1::text::uuid",
                id);

        Api.as("auditor1").get("/data-requests").then().body("items.id", hasItem(id));
        Api.as("compliance1").get("/data-requests?open=true").then().body("items.id", contains(id));
        Api.as("compliance1")
                .get("/data-requests?customerId=customer2")
                .then()
                .body("items", empty());
        Api.as("customer2").get("/data-requests").then().body("items", empty());
        Api.as("app1").get("/data-requests").then().statusCode(422);
    }

    @Test
    void what_was_agreed_last_with_each_party_is_listed() {
        agreed("merchant", "shop-1", List.of("ORDER_NO"));
        agreed("carrier", "sf", List.of("SHIPMENT_NO"));
        agreed("merchant", "shop-1", List.of());

        Api.as("auditor1")
                .get("/sharing-agreements")
                .then()
                .statusCode(200)
                .body("items.partyId", contains("shop-1", "sf"))
                .body("items[0].fields", empty());
        Api.as("agent1").get("/sharing-agreements").then().statusCode(403);
    }

    private static void agreed(String kind, String party, List<String> fields) {
        Api.as("compliance1")
                .body(
                        Map.of(
                                "fields", fields,
                                "reference", "合同 2026-001",
                                "confidentiality", "仅用于处理投诉",
                                "responsibility", "违约方承担"))
                .put("/sharing-agreements/{kind}/{party}", kind, party)
                .then()
                .statusCode(200);
    }

    private static String violation(String summary) {
        return Api.as("compliance1")
                .body(Map.of("kind", "ILLEGAL_USE", "summary", summary))
                .post("/violations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse list(String path) {
        return Api.as("security1").get(path).then().statusCode(200);
    }

    private static void step(
            String account,
            String register,
            String id,
            int version,
            String noun,
            Map<String, ?> body) {
        Api.as(account)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/%s/%s/%s".formatted(register, id, noun))
                .then()
                .statusCode(200);
    }
}
