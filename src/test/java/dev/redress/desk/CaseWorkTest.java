package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CaseWorkTest {

    private static final String LOW_RISK = "客服态度差";
    private static final String MEDIUM_RISK = "收到的是假货";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void a_complaint_goes_its_way_over_http() {
        ACase complaint = ACase.of("customer1", LOW_RISK);

        assertThat(complaint.resolved().status()).isEqualTo("RESOLVED");
        complaint.then("customer1", "confirmation", Map.of("satisfied", true));

        assertThat(complaint.status()).isEqualTo("CLOSED");
        assertThat(complaint.version()).isEqualTo(8);
        assertThat(complaint.timelineFor("supervisor1"))
                .extracting(entry -> entry.get("type"))
                .containsSubsequence(
                        "RECEIVED",
                        "ACKNOWLEDGED",
                        "ASSIGNED",
                        "INVESTIGATION_STARTED",
                        "PROPOSED",
                        "PROPOSAL_ACCEPTED",
                        "DECIDED",
                        "EXECUTION_STARTED",
                        "RESOLVED",
                        "SURVEY_QUEUED",
                        "CONFIRMED",
                        "CLOSED");
        assertThat(database.count("survey")).isEqualTo(1);
    }

    @Test
    void at_medium_risk_the_offer_waits_for_another_person() {
        ACase complaint =
                ACase.of("customer1", MEDIUM_RISK)
                        .investigating()
                        .then("agent1", "proposal", ACase.offer("10.00"));

        assertThat(complaint.status()).isEqualTo("PENDING_APPROVAL");
        complaint
                .tried("supervisor1", "approval", Map.of("approved", true, "reason", "合理"))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("AUTHORITY_EXCEEDED"));
        complaint.then("middle1", "approval", Map.of("approved", true, "reason", "合理"));
        assertThat(complaint.status()).isEqualTo("PROPOSED");
    }

    @Test
    void a_command_out_of_turn_is_told_what_is_possible() {
        ACase complaint = ACase.of("customer1", LOW_RISK);

        complaint
                .tried("supervisor1", "investigation", Map.of("finding", "?"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("WRONG_STATUS"))
                .body("caseStatus", equalTo("CLASSIFIED"))
                .body(
                        "allowed",
                        containsInAnyOrder(
                                "assignment",
                                "messages",
                                "follow-ups",
                                "evidence",
                                "snapshots",
                                "findings",
                                "responsibility",
                                "account-unfreezing",
                                "severity",
                                "risk",
                                "classification",
                                "technical-cause",
                                "risk-report",
                                "risk-report/approval",
                                "transfer",
                                "escalation",
                                "steps",
                                "tasks",
                                "tasks/{number}/answer",
                                "compensations",
                                "mediation",
                                "arbitration",
                                "withdrawal",
                                "party-links",
                                "party-links/{linkId}/revocation",
                                "rejection",
                                "rejection/approval",
                                "conversion",
                                "split",
                                "merge"));
        assertThat(database.count("complaint_event")).isEqualTo(3);
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        ACase complaint = ACase.of("customer1", LOW_RISK).assigned();

        Api.as("agent1")
                .body(Map.of("finding", "?"))
                .post("/complaints/{id}/investigation", complaint.id())
                .then()
                .statusCode(428)
                .body("code", equalTo("VERSION_REQUIRED"));
        for (String stale : List.of("\"1\"", "\"3\"", "2", "W/\"2\"", "*")) {
            Api.as("agent1")
                    .header("If-Match", stale)
                    .body(Map.of("finding", "?"))
                    .post("/complaints/{id}/investigation", complaint.id())
                    .then()
                    .statusCode(412)
                    .contentType("application/problem+json")
                    .body("code", equalTo("STALE_VERSION"));
        }
        assertThat(complaint.then("agent1", "investigation", Map.of("finding", "!")).version())
                .isEqualTo(3);
    }

    @Test
    void a_repeated_command_is_answered_like_the_first() {
        ACase complaint = ACase.of("customer1", LOW_RISK);
        Map<String, String> body = Map.of("text", "请尽快处理");

        String first = message(complaint, body).extract().asString();
        String second =
                message(complaint, body)
                        .header("Idempotency-Replayed", "true")
                        .extract()
                        .asString();

        assertThat(second).isEqualTo(first);
        assertThat(complaint.timelineFor("supervisor1"))
                .filteredOn(entry -> "MESSAGE_RECEIVED".equals(entry.get("type")))
                .hasSize(1);
        Api.as("customer1")
                .header("Idempotency-Key", "m-1")
                .body(Map.of("text", "别的内容"))
                .post("/complaints/{id}/messages", complaint.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    private static io.restassured.response.ValidatableResponse message(
            ACase complaint, Map<String, String> body) {
        return Api.as("customer1")
                .header("Idempotency-Key", "m-1")
                .body(body)
                .post("/complaints/{id}/messages", complaint.id())
                .then()
                .statusCode(200);
    }

    @Test
    void nobody_is_assigned_who_is_not_there_or_does_not_handle_complaints() {
        ACase complaint = ACase.of("customer1", LOW_RISK);

        complaint
                .tried("supervisor1", "assignment", Map.of("assignee", "nobody9"))
                .statusCode(422)
                .body("errors.code", hasItem("UNKNOWN_ACCOUNT"));
        complaint
                .tried("supervisor1", "assignment", Map.of("assignee", "auditor1"))
                .statusCode(409)
                .body("code", equalTo("NOT_ASSIGNABLE"));
        complaint
                .tried("agent1", "assignment", Map.of("assignee", "agent1"))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void what_is_missing_in_a_command_is_told_field_by_field() {
        ACase complaint = ACase.of("customer1", LOW_RISK).investigating();

        complaint
                .tried("agent1", "proposal", Map.of("text", " ", "compensation", "1.005"))
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("text", "compensation"));
        complaint
                .tried("agent1", "proposal", Map.of("text", "退款", "compensation", "-1"))
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("compensation"));
        Api.as("agent1")
                .header("If-Match", "\"3\"")
                .post("/complaints/{id}/proposal", complaint.id())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(""))
                .body("errors[0].code", equalTo("REQUIRED"));
    }
}
