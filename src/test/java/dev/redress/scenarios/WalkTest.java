package dev.redress.scenarios;

import static dev.redress.scenarios.Submitted.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The walk of README.md: one complaint from the door to the survey, by HTTP alone. Each test takes
/// it as far as it needs to.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WalkTest {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:8080/api/v1/surveys/([A-Za-z0-9_-]+)");
    private static final Map<String, Object> COMPLAINT =
            Map.of(
                    "channel", "APP",
                    "customer", Map.of("id", "customer1"),
                    "orderNo", "A-77",
                    "content", "收到的鞋子是假货，要求退款");
    private static final Map<String, Object> OFFER =
            Map.of(
                    "text", "全额退款并致歉",
                    "remedy", "退款",
                    "compensation", "399.00",
                    "reasons", "鉴定属实",
                    "alternative", "换货");
    private static final Map<String, Object> RATINGS =
            Map.of("attitude", 9, "speed", 8, "solving", 7, "afterSales", 10, "stars", 5);

    @Inject Database database;

    private Submitted complaint;

    @BeforeEach
    void a_customer_complains_on_a_monday_morning() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        complaint = Submitted.post(COMPLAINT);
    }

    @Test
    void the_answer_says_what_it_is_and_when_everything_is_due() {
        assertThat(complaint.get("subCategory")).isEqualTo("counterfeit");
        assertThat(complaint.get("severity")).isEqualTo("SERIOUS");
        assertThat(complaint.get("risk")).isEqualTo("MEDIUM");
        assertThat(complaint.get("escalationLevel")).isEqualTo("1");
        assertThat(complaint.stateOf("ACK")).isEqualTo("MET");
        assertThat(complaint.dueAt("FIRST_RESPONSE")).isEqualTo(time("2026-03-02T10:30"));
        assertThat(complaint.dueAt("RESOLVE")).isEqualTo(time("2026-03-04T10:00"));
    }

    /// The sweep comes half an hour late, and tells when it was instead of when it looked.
    @Test
    void an_hour_of_silence_is_told_once_and_with_its_true_times() {
        pass_an_hour_in_silence();
        Api.run("deadline-sweep").body("done", equalTo(0));

        assertThat(timeline())
                .filteredOn(entry -> "system".equals(entry.get("actor")))
                .extracting(
                        entry -> entry.get("type"),
                        entry -> entry.getOrDefault("stage", entry.get("reason")),
                        entry -> entry.get("at"))
                .endsWith(
                        tuple("SLA_WARNING", "FIRST_RESPONSE", "2026-03-02T02:22:30Z"),
                        tuple("SLA_BREACHED", "FIRST_RESPONSE", "2026-03-02T02:30:00Z"),
                        tuple("ESCALATED", "FIRST_RESPONSE", "2026-03-02T02:30:00Z"));
        found().body("escalationLevel", equalTo(2));
    }

    @Test
    void at_medium_risk_the_offer_waits_for_the_middle_office() {
        pass_an_hour_in_silence();
        investigate_and_make_an_offer();
        found().body("status", equalTo("PENDING_APPROVAL"));
        Api.as("customer1")
                .get("/complaints/{id}", complaint.get("id"))
                .then()
                .statusCode(200)
                .body("proposal", equalTo(null));

        approve();

        found().body("status", equalTo("PROPOSED"))
                .body("proposal.draftedBy", equalTo("agent1"))
                .body("proposal.approvedBy", equalTo("middle1"));
    }

    @Test
    void an_accepted_offer_is_carried_out_and_the_satisfied_customer_closes_the_case() {
        walk_to_the_confirmation();

        found().body("status", equalTo("CLOSED")).body("version", equalTo(10));
        assertThat(timeline())
                .extracting(entry -> entry.get("type"))
                .containsSubsequence(
                        "RECEIVED",
                        "ACKNOWLEDGED",
                        "SLA_BREACHED",
                        "ESCALATED",
                        "ASSIGNED",
                        "INVESTIGATION_STARTED",
                        "APPROVAL_REQUESTED",
                        "APPROVED",
                        "PROPOSED",
                        "PROPOSAL_ACCEPTED",
                        "DECIDED",
                        "EXECUTION_STARTED",
                        "RESOLVED",
                        "CONFIRMED",
                        "CLOSED");
    }

    @Test
    void the_link_of_the_survey_works_once() {
        walk_to_the_confirmation();
        send_what_is_to_be_sent();
        String token = token();

        Api.anonymous()
                .get("/surveys/{token}", token)
                .then()
                .statusCode(200)
                .body("dimensions", hasSize(4));
        answer(token, RATINGS)
                .statusCode(201)
                .body("score100", equalTo(84.00f))
                .body("satisfied", equalTo(true));

        answer(token, Map.of("attitude", 1, "speed", 1, "solving", 1))
                .statusCode(410)
                .body("code", equalTo("SURVEY_GONE"));
        Api.anonymous().get("/surveys/{token}", token).then().statusCode(410);
    }

    @Test
    void in_the_end_every_message_was_sent_and_can_be_read() {
        walk_to_the_confirmation();
        send_what_is_to_be_sent();

        assertThat(messages())
                .allSatisfy(message -> {
                    assertThat(message.get("state")).isEqualTo("SENT");
                    assertThat(message.get("attempts")).isEqualTo(1);
                    assertThat(message.get("text"))
                            .asString()
                            .contains(complaint.get("caseNo"))
                            .doesNotContain("{");
                })
                .extracting(message -> message.get("template") + " " + message.get("recipient"))
                .containsExactlyInAnyOrder(
                        "RECEIPT customer:customer1",
                        "SLA_WARNING role:supervisor",
                        "SLA_BREACHED role:supervisor",
                        "ASSIGNED_CUSTOMER customer:customer1",
                        "ASSIGNED_STAFF person:agent1",
                        "APPROVAL_WANTED role:middle",
                        "PROPOSAL customer:customer1",
                        "PROPOSAL_ACCEPTED person:agent1",
                        "RESULT customer:customer1",
                        "SURVEY_INVITATION customer:customer1");
    }

    private void pass_an_hour_in_silence() {
        Api.as("admin1")
                .body(Map.of("advance", "PT1H"))
                .put("/operations/clock")
                .then()
                .statusCode(200)
                .body("now", equalTo("2026-03-02T03:00:00Z"));
        Api.run("deadline-sweep").body("done", equalTo(1)).body("failures", hasSize(0));
    }

    private void investigate_and_make_an_offer() {
        send("supervisor1", "assignment", Map.of("assignee", "agent1"));
        send("agent1", "investigation", Map.of("finding", "核对防伪码，确认为仿品"));
        send("agent1", "proposal", OFFER);
    }

    private void approve() {
        send("middle1", "approval", Map.of("approved", true, "reason", "属实"));
    }

    private void walk_to_the_confirmation() {
        pass_an_hour_in_silence();
        investigate_and_make_an_offer();
        approve();
        send("customer1", "proposal-answer", Map.of("accepted", true));
        send("agent1", "execution", Map.of());
        send("agent1", "resolution", Map.of("whatWeDid", "请鉴定机构复核并已退款"));
        send("customer1", "confirmation", Map.of("satisfied", true));
    }

    private void send_what_is_to_be_sent() {
        Api.run("survey-dispatch").body("done", equalTo(1)).body("failures", hasSize(0));
        Api.run("notification-dispatch").body("failures", hasSize(0));
    }

    /// Posts with the version that a supervisor sees.
    private void send(String account, String noun, Map<String, Object> body) {
        String version = found().extract().header("ETag");
        Api.as(account)
                .header("If-Match", version)
                .body(body)
                .post("/complaints/{id}/{noun}", complaint.get("id"), noun)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse found() {
        return Api.as("supervisor1")
                .get("/complaints/{id}", complaint.get("id"))
                .then()
                .statusCode(200);
    }

    private List<Map<String, Object>> timeline() {
        return Api.as("supervisor1")
                .get("/complaints/{id}/timeline", complaint.get("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private List<Map<String, Object>> messages() {
        return Api.as("supervisor1")
                .queryParam("caseNo", complaint.get("caseNo"))
                .get("/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private String token() {
        String texts = messages().stream().map(message -> message.get("text")).toList().toString();
        Matcher link = LINK.matcher(texts);
        assertThat(link.find()).as(texts).isTrue();
        return link.group(1);
    }

    private static ValidatableResponse answer(String token, Map<String, Object> ratings) {
        return Api.anonymous().body(ratings).post("/surveys/{token}/response", token).then();
    }
}
