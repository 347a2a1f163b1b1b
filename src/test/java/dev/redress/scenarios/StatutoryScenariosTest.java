package dev.redress.scenarios;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.policy.RulesReset;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The clocks of the market regulator, switched on with the content that the documentation offers.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StatutoryScenariosTest {

    private static final Path OFFERED = Path.of("src/docs/policies/statutory-12315.json");

    @Inject Database database;
    @Inject RulesReset rules;

    @BeforeEach
    void start_empty() {
        database.empty();
        rules.reset();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @AfterEach
    void leave_the_delivered_rules() {
        rules.reset();
    }

    private static void switchOn() throws IOException {
        Api.as("supervisor1")
                .body(Files.readString(OFFERED))
                .put("/policies/statutory")
                .then()
                .statusCode(201);
        Api.as("compliance1")
                .body(Map.of("version", 2, "approved", true, "reason", "we answer to 12315"))
                .post("/policies/statutory/approval")
                .then()
                .statusCode(200);
    }

    private static String handedOver() {
        return Api.as("app1")
                .body(
                        Map.of(
                                "channel", "THIRD_PARTY",
                                "customer", Map.of("id", "customer1"),
                                "content", "客服态度差"))
                .post("/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse deadlines(String id) {
        return Api.as("supervisor1").get("/complaints/{id}/deadlines", id).then().statusCode(200);
    }

    private static String dueOf(String stage) {
        return "items.find { it.stage == '" + stage + "' }.dueAt";
    }

    @Test
    void nobody_is_bound_by_them_unless_they_are_switched_on() {
        deadlines(handedOver()).body("items.stage", not(hasItems("STATUTORY_ACCEPTANCE")));
    }

    @Test
    void they_run_beside_the_promises_of_the_desk_by_working_days() throws IOException {
        switchOn();
        String id = handedOver();

        deadlines(id)
                .body("items.stage", hasItems("RESOLVE", "STATUTORY_ACCEPTANCE"))
                .body(dueOf("STATUTORY_ACCEPTANCE"), equalTo("2026-03-11T10:00:00Z"))
                .body("items.find { it.stage == 'STATUTORY_ACCEPTANCE' }.policyVersion", equalTo(2))
                .body("items.find { it.stage == 'RESOLVE' }.policyVersion", equalTo(1));
        Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body(Map.of("assignee", "agent1"))
                .post("/complaints/{id}/assignment", id)
                .then()
                .statusCode(200);
        deadlines(id)
                .body("items.find { it.stage == 'STATUTORY_ACCEPTANCE' }.state", equalTo("MET"))
                .body(dueOf("STATUTORY_MEDIATION"), equalTo("2026-05-08T10:00:00Z"));
    }

    @Test
    void a_breach_is_told_to_those_who_answer_for_it_and_climbs_no_ladder() throws IOException {
        switchOn();
        String id = handedOver();
        database.execute(
                "update deadline set state = 'CANCELLED', next_at = null where stage <> 'STATUTORY_ACCEPTANCE'");
        Api.setClock("2026-03-11T18:00:01+08:00");
        Api.run("deadline-sweep");

        Api.as("supervisor1")
                .get("/complaints/{id}", id)
                .then()
                .body("escalationLevel", equalTo(1))
                .body(
                        "deadlines.find { it.stage == 'STATUTORY_ACCEPTANCE' }.state",
                        equalTo("BREACHED"));
        String caseNo = Api.as("supervisor1").get("/complaints/{id}", id).path("caseNo");
        Api.as("supervisor1")
                .get("/notifications?caseNo=" + caseNo)
                .then()
                .body(
                        "items.findAll { it.template == 'SLA_BREACHED' }.recipient",
                        containsInAnyOrder("role:compliance", "role:operations"));
    }

    @Test
    void the_report_counts_them_alone_and_lists_what_runs() throws IOException {
        switchOn();
        handedOver();
        Api.setClock("2026-03-12T10:00:00+08:00");
        Api.run("deadline-sweep");
        handedOver();

        Api.as("compliance1")
                .get("/reports/statutory?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("lines.key", contains("STATUTORY_ACCEPTANCE"))
                .body("lines[0].broken", equalTo(1))
                .body("lines[0].open", equalTo(1))
                .body("lines[0].onTimeRate", equalTo(0.0F))
                .body("running", hasSize(1))
                .body("running[0].dueAt", equalTo("2026-03-23T10:00:00Z"));
    }
}
