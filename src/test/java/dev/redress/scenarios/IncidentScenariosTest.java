package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Incidents over HTTP: reported, declared, answered, recovered and closed.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class IncidentScenariosTest {

    private static final Map<String, ?> OUTAGE =
            Map.of("incidentClass", "SERVICE_OUTAGE", "summary", "支付不可用", "key", "payment-down");
    private static final Map<String, ?> YELLOW = Map.of("warning", "YELLOW", "response", "LEVEL_2");
    private static final Map<String, ?> RED =
            Map.of(
                    "warning",
                    "RED",
                    "response",
                    "LEVEL_1",
                    "leader",
                    "operations1",
                    "commandCentre",
                    List.of("back1", "middle1"));
    private static final Map<String, ?> REVIEW =
            Map.of("cause", "证书到期", "lessons", "提前告警", "planChanges", "无须修改：按预案执行");

    @Inject Database database;

    @BeforeEach
    void a_quiet_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void numbers_of_people_stand_in_no_incident() {
        String id =
                reported(
                                "agent2",
                                Map.of(
                                        "incidentClass",
                                        "SERVICE_OUTAGE",
                                        "summary",
                                        "客户13812345678无法登录"))
                        .statusCode(201)
                        .body("summary", equalTo("客户*******5678无法登录"))
                        .extract()
                        .path("id");

        assertThat(Api.as("agent1").get("/incidents/{id}/timeline", id).asString())
                .doesNotContain("13812345678");
    }

    @Test
    void from_the_report_to_the_review() {
        String id = reported("agent1", OUTAGE).statusCode(201).extract().path("id");
        step("operations1", id, 1, "declaration", RED)
                .statusCode(200)
                .body("state", equalTo("RESPONDING"))
                .body("planVersion", equalTo(1));
        step("back1", id, 2, "restoration", Map.of("text", "已切换")).statusCode(200);
        step("back1", id, 3, "recovery", Map.of("serviceCheck", "正常", "dataCheck", "一致"))
                .body("state", equalTo("RECOVERED"));
        step("back1", id, 4, "closure", REVIEW).statusCode(403);
        step("operations1", id, 4, "closure", REVIEW)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("review.cause", equalTo("证书到期"));

        Api.as("auditor1")
                .get("/incidents/{id}/timeline", id)
                .then()
                .statusCode(200)
                .body(
                        "items.type",
                        contains(
                                "REPORTED",
                                "DECLARED",
                                "TEAMS_NOTIFIED",
                                "RESTORED",
                                "RECOVERED",
                                "CLOSED"))
                .body("items[0].at", equalTo("2026-03-02T02:00:00Z"));
        assertThat(
                        database.rows("select recipient from outbox").stream()
                                .map(row -> row.getString(0)))
                .contains("role:operations", "role:back", "person:middle1");
    }

    @Test
    void the_same_trouble_is_one_incident() {
        String first = reported("agent1", OUTAGE).statusCode(201).extract().path("id");
        reported("agent2", OUTAGE)
                .statusCode(200)
                .body("id", equalTo(first))
                .body("owner", equalTo("agent1"))
                .body("version", equalTo(2));
        reported("agent2", Map.of("incidentClass", "SERVICE_OUTAGE", "summary", "登录不可用"))
                .statusCode(201);
        Api.as("supervisor1")
                .get("/incidents?kind=SERVICE_OUTAGE&state=DETECTED")
                .then()
                .body("items", hasSize(2))
                .body("items.id", hasItem(first));
    }

    @Test
    @Tag("K02")
    void red_is_level_1_with_a_leader_and_a_command_centre() {
        String id = reported("agent1", OUTAGE).extract().path("id");
        step("operations1", id, 1, "declaration", Map.of("warning", "RED", "response", "LEVEL_2"))
                .statusCode(409)
                .body("code", equalTo("LEVEL_TOO_LOW"));
        step("operations1", id, 1, "declaration", Map.of("warning", "RED", "response", "LEVEL_1"))
                .statusCode(409)
                .body("code", equalTo("COMMAND_CENTRE_REQUIRED"))
                .body("caseStatus", equalTo("DETECTED"));
        step("operations1", id, 1, "declaration", RED)
                .statusCode(200)
                .body("alarm.response", equalTo("LEVEL_1"))
                .body("alarm.leader", equalTo("operations1"))
                .body("alarm.commandCentre", contains("back1", "middle1"));
    }

    @Test
    void a_repetition_changes_nothing_and_an_outdated_command_is_told_so() {
        Map<String, ?> body = Map.of("incidentClass", "SERVICE_OUTAGE", "summary", "登录不可用");
        String id =
                Api.as("agent1")
                        .header("Idempotency-Key", "k-1")
                        .body(body)
                        .post("/incidents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Api.as("agent1")
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post("/incidents")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id))
                .body("version", equalTo(1));
        step("agent1", id, 1, "declaration", YELLOW).statusCode(200);
        step("back1", id, 1, "containment", Map.of("text", "已隔离"))
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"))
                .body("caseStatus", equalTo("RESPONDING"))
                .body("version", equalTo(2));
        Api.as("back1")
                .body(Map.of("text", "已隔离"))
                .post("/incidents/{id}/containment", id)
                .then()
                .statusCode(428);
    }

    @Test
    void customers_and_the_unknown_see_nothing() {
        reported("customer1", OUTAGE).statusCode(403);
        reported("auditor1", OUTAGE).statusCode(403);
        Api.as("agent1").get("/incidents/nope").then().statusCode(404);
        Api.as("agent1")
                .get("/incidents/018f3a8e-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
        reported("agent1", Map.of("incidentClass", "METEOR", "summary", "x"))
                .statusCode(422)
                .body("errors.field", contains("incidentClass"));
        Api.as("agent1").get("/incidents?state=LOST").then().statusCode(422);
    }

    @Test
    @Tag("INC-25")
    void a_plan_that_forgets_personal_data_is_refused() {
        JsonPath shown = Api.as("back1").get("/policies/incidents").then().extract().jsonPath();
        Map<String, Object> content = new HashMap<>(shown.getMap("content"));
        List<Map<String, Object>> plans = new ArrayList<>(shown.getList("content.plans"));
        plans.getFirst().remove("dataProtection");
        content.put("plans", plans);

        Api.as("back1")
                .body(content)
                .put("/policies/incidents")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(containsString("dataProtection")));
    }

    private static ValidatableResponse reported(String account, Map<String, ?> body) {
        return Api.as(account).body(body).post("/incidents").then();
    }

    private static ValidatableResponse step(
            String account, String id, int version, String noun, Map<String, ?> body) {
        return Api.as(account)
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/incidents/{id}/" + noun, id)
                .then();
    }
}
