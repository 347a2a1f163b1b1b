package dev.redress.scenarios;

import static dev.redress.scenarios.Grants.refund;
import static dev.redress.scenarios.Played.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Spec.md §7.2 and §10.4: what is unlocked step by step.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CertificateScenariosTest {

    private static final Map<String, ?> DECIDED = Map.of("approved", true, "reason", "已核对");

    @Inject Database database;

    private final String name = "li." + UUID.randomUUID().toString().substring(0, 8);
    private Played complaint;

    @BeforeEach
    void start_with_a_new_agent() {
        Ready.await();
        database.empty();
        Api.as("admin1")
                .body(Map.of("username", name, "reason", "新员工入职"))
                .post("/accounts")
                .then()
                .statusCode(201);
        becomes("trainee").statusCode(200);
        complaint = received("2026-03-02T10:00", "客服态度差");
    }

    @Test
    @Tag("SEC-05")
    void money_and_accounts_are_unlocked_one_by_one_after_training_and_security_test() {
        granted("trainee", 403);
        proposed("agent").statusCode(409).body("code", equalTo("TRAINING_INCOMPLETE"));
        recorded("REFUND_APPROVAL").statusCode(409).body("code", equalTo("STEP_MISSING"));
        recorded("TRAINING_WEEK_2").statusCode(409).body("code", equalTo("STEP_MISSING"));
        for (int week = 1; week <= 4; week++) {
            recorded("TRAINING_WEEK_" + week).statusCode(201);
        }
        proposed("agent").statusCode(409);
        recorded("SECURITY_TEST").statusCode(201);
        recorded("SECURITY_TEST").statusCode(409).body("code", equalTo("ALREADY_RECORDED"));

        becomes("agent").statusCode(200);
        complaint.then("supervisor1", "assignment", Map.of("assignee", name));
        granted("agent", 403);
        recorded("REFUND_APPROVAL")
                .statusCode(201)
                .body("items.find { it.kind == 'REFUND_APPROVAL' }.state", equalTo("PROPOSED"));
        granted("agent", 403);
        decided("supervisor1", "REFUND_APPROVAL")
                .statusCode(403)
                .body("code", equalTo("SECOND_PERSON_NEEDED"));
        decided("security1", "REFUND_APPROVAL")
                .statusCode(200)
                .body(
                        "items.find { it.kind == 'REFUND_APPROVAL' }.decidedBy",
                        equalTo("security1"));
        decided("security1", "REFUND_APPROVAL")
                .statusCode(409)
                .body("code", equalTo("NOT_PROPOSED"));

        granted("agent", 200);
        unfrozen("agent", 403);
        recorded("ACCOUNT_UNFREEZING").statusCode(201);
        unfrozen("agent", 403);
        decided("operations1", "ACCOUNT_UNFREEZING").statusCode(200);
        unfrozen("agent", 200);
        assertThat(complaint.events("ACCOUNT_UNFROZEN")).hasSize(1);

        Api.as("security1")
                .body(Map.of("reason", "违规操作"))
                .post("/staff/{name}/certificates/SECURITY_TEST/withdrawal", name)
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'SECURITY_TEST' }.state", equalTo("WITHDRAWN"));
        granted("agent", 403);
        unfrozen("agent", 403);
        unfrozen("trainee", 403);
        Api.as("auditor1")
                .get("/audit?action=PEOPLE_CHANGED&actor=security1")
                .then()
                .body(
                        "items.operation",
                        hasItem("POST /staff/{account}/certificates/{kind}/withdrawal"));
    }

    @Test
    void nobody_says_anything_of_themselves_and_nothing_of_the_future() {
        Map<String, ?> body =
                Map.of(
                        "kind",
                        "SECURITY_TEST",
                        "heldOn",
                        "2026-03-02",
                        "score",
                        90,
                        "reason",
                        "试卷");
        Api.as("supervisor1")
                .body(body)
                .post("/staff/supervisor1/certificates")
                .then()
                .statusCode(403)
                .body("code", equalTo("SECOND_PERSON_NEEDED"));
        Api.as("supervisor1")
                .body(
                        Map.of(
                                "kind", "SECURITY_TEST",
                                "heldOn", "2026-03-03",
                                "score", 101,
                                "reason", "试卷"))
                .post("/staff/{name}/certificates", name)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("score"));
        Api.as("agent1").get("/staff/{name}/certificates", name).then().statusCode(403);
        Api.as("supervisor1").get("/staff/no.body/certificates").then().statusCode(404);
        for (String account : List.of("agent1", "agent2", "senior1")) {
            assertThat(
                            Api.as("auditor1")
                                    .get("/staff/{account}/certificates", account)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .<List<String>>path("items.kind"))
                    .contains("REFUND_APPROVAL", "SECURITY_TEST");
        }
    }

    private void granted(String role, int status) {
        ValidatableResponse answer =
                Api.as(name, Set.of(role))
                        .body(refund("10.00"))
                        .post("/complaints/{id}/compensations", complaint.id())
                        .then()
                        .statusCode(status);
        if (status == 403) {
            answer.body("code", equalTo("CERTIFICATION_REQUIRED"));
        }
    }

    private void unfrozen(String role, int status) {
        ValidatableResponse answer =
                Api.as(name, Set.of(role))
                        .header("If-Match", "\"" + complaint.answer().getLong("version") + "\"")
                        .body(Map.of("method", "CALL_BACK", "reason", "误判为盗号，已核实本人"))
                        .post("/complaints/{id}/account-unfreezing", complaint.id())
                        .then()
                        .statusCode(status);
        if (status == 403) {
            answer.body("code", equalTo("CERTIFICATION_REQUIRED"));
        }
    }

    private ValidatableResponse recorded(String kind) {
        return Api.as("supervisor1")
                .body(Map.of("kind", kind, "heldOn", "2026-03-02", "score", 90, "reason", "试卷"))
                .post("/staff/{name}/certificates", name)
                .then();
    }

    private ValidatableResponse decided(String account, String kind) {
        return Api.as(account)
                .body(DECIDED)
                .post("/staff/{name}/certificates/{kind}/approval", name, kind)
                .then();
    }

    private ValidatableResponse proposed(String role) {
        return Api.as("admin1")
                .body(Map.of("roles", List.of(role), "reason", "转正"))
                .post("/accounts/{name}/roles", name)
                .then();
    }

    private ValidatableResponse becomes(String role) {
        proposed(role).statusCode(201);
        return Api.as("admin2").body(DECIDED).post("/accounts/{name}/roles/approval", name).then();
    }
}
