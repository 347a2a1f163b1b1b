package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.support.Api;
import dev.redress.support.Cases;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PhoneTaskTest {

    private static final Instant MONDAY_10AM = Cases.at("2026-03-02T10:00");
    private static final String ASSIGNED = "ASSIGNED_CUSTOMER";

    @Inject Database database;
    @Inject OpenPost post;
    @Inject Cases cases;

    private Complaint complaint;

    @BeforeEach
    void a_customer_wants_to_be_called() {
        database.empty();
        post.refuse();
        Api.setClock(MONDAY_10AM.toString());
        Api.as("app1")
                .body(Map.of("channels", List.of("PHONE", "SMS")))
                .put("/customers/customer1/preferences")
                .then()
                .statusCode(200);
        complaint = cases.open(Cases.RUDE_SERVICE, MONDAY_10AM);
        cases.act(
                complaint, "supervisor1", MONDAY_10AM, new Command.Assign(Cases.account("agent1")));
        post.runAt(MONDAY_10AM);
    }

    @Test
    void a_message_is_a_task_with_its_words_and_a_masked_number() {
        tasks("agent1")
                .rootPath("items.find { it.template == 'ASSIGNED_CUSTOMER' }")
                .body("caseNo", equalTo(complaint.caseNo()))
                .body("phone", equalTo("*******5678"))
                .body("script", containsString(complaint.caseNo()))
                .body("calls", equalTo(0))
                .body("dueAt", equalTo("2026-03-02T06:00:00Z"))
                .body("overdue", equalTo(false))
                .body("claimedBy", nullValue());
        assertThat(post.the("state", ASSIGNED)).isEqualTo("PENDING");
    }

    @Test
    void a_task_is_overdue_after_its_time_and_not_at_it() {
        Api.setClock("2026-03-02T14:00:00+08:00");
        tasks("agent1").body("items.overdue", contains(false, false));
        Api.setClock("2026-03-02T14:00:01+08:00");
        tasks("agent1").body("items.overdue", contains(true, true));
    }

    @Test
    void whoever_may_not_see_the_case_does_not_call_about_it() {
        tasks("agent2").body("items", hasSize(0));
        claim("agent2").statusCode(404);
    }

    @Test
    void one_person_calls() {
        claim("agent1").statusCode(204);
        claim("agent1").statusCode(204);
        claim("supervisor1").statusCode(409).body("code", equalTo("CLAIMED"));
        tell("supervisor1", "REACHED").statusCode(409).body("code", equalTo("NOT_CLAIMED"));

        Api.setClock("2026-03-02T10:30:00+08:00");
        claim("supervisor1").statusCode(204);
        tell("agent1", "REACHED").statusCode(409);
    }

    @Test
    void only_who_was_reached_has_the_message() {
        claim("agent1").statusCode(204);
        assertThat(post.the("state", ASSIGNED)).isEqualTo("PENDING");

        tell("agent1", "REACHED").statusCode(204);

        assertThat(post.the("state", ASSIGNED)).isEqualTo("SENT");
        assertThat(post.attempts(ASSIGNED)).containsExactly("PHONE SENT");
        assertThat(calls()).containsExactly("agent1 REACHED");
        claim("agent1").statusCode(404);
    }

    /// Two hours after the first call, four after the second; after the third a text message.
    @Test
    void nobody_is_called_for_ever() {
        callInVainAt("2026-03-02T10:00:00+08:00");
        Api.setClock("2026-03-02T11:59:59+08:00");
        claim("agent1").statusCode(404);
        callInVainAt("2026-03-02T12:00:00+08:00");
        callInVainAt("2026-03-02T16:00:00+08:00");
        assertThat(post.the("lane", ASSIGNED)).isEqualTo("SMS");

        post.runAt(Cases.at("2026-03-02T16:00:01"));

        assertThat(post.attempts(ASSIGNED))
                .containsExactly("PHONE FAILED", "PHONE FAILED", "PHONE REFUSED", "SMS SENT");
        assertThat(post.the("state", ASSIGNED)).isEqualTo("SENT");
    }

    @Test
    void a_wrong_number_is_called_once() {
        claim("agent1").statusCode(204);

        tell("agent1", "WRONG_NUMBER").statusCode(204);

        assertThat(post.the("lane", ASSIGNED)).isEqualTo("SMS");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T19:59:59, 2026-03-02 21:59:59",
        "2026-03-02T20:00:00, 2026-03-03 08:00:00",
        "2026-03-02T20:30:00, 2026-03-03 08:00:00"
    })
    void nobody_is_called_again_at_night(String called, String again) {
        callInVainAt(called + "+08:00");

        assertThat(post.the("(next_attempt_at at time zone 'Asia/Shanghai')", ASSIGNED))
                .isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T21:59:59+08:00, 2, 204",
        "2026-03-02T22:00:00+08:00, 0, 404",
        "2026-03-03T07:59:59+08:00, 0, 404",
        "2026-03-03T08:00:00+08:00, 2, 204"
    })
    void in_quiet_hours_there_is_nobody_to_be_called(String now, int count, int status) {
        Api.setClock(now);

        tasks("agent1").body("items", hasSize(count));
        claim("agent1").statusCode(status);
    }

    @Test
    void in_urgent_cases_customers_are_called_at_night() {
        database.execute("update outbox set urgent = true where template = $1", ASSIGNED);
        Api.setClock("2026-03-02T22:00:00+08:00");

        tasks("agent1").body("items.template", contains(ASSIGNED));
        claim("agent1").statusCode(204);
    }

    @Test
    void what_came_of_a_call_that_began_in_time_is_told_in_quiet_hours() {
        Api.setClock("2026-03-02T21:59:59+08:00");
        claim("agent1").statusCode(204);
        Api.setClock("2026-03-02T22:00:00+08:00");

        tell("agent1", "WRONG_NUMBER").statusCode(204);

        assertThat(post.the("lane", ASSIGNED)).isEqualTo("SMS");
        assertThat(post.the("(next_attempt_at at time zone 'Asia/Shanghai')", ASSIGNED))
                .isEqualTo("2026-03-03 08:00:00");
    }

    @Test
    void whoever_wants_no_calls_gets_none() {
        Api.as("customer1")
                .body(Map.of("channels", List.of("PHONE"), "calls", false))
                .put("/customers/me/preferences")
                .then()
                .statusCode(422)
                .body("errors.code", contains("CONTRADICTION"));
    }

    @Test
    void an_outcome_is_one_of_three() {
        claim("agent1").statusCode(204);

        tell("agent1", "BUSY").statusCode(422);
    }

    private void callInVainAt(String time) {
        Api.setClock(time);
        claim("agent1").statusCode(204);
        tell("agent1", "NO_ANSWER").statusCode(204);
    }

    private List<String> calls() {
        return database
                .rows("select account || ' ' || outcome from phone_call order by at")
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private ValidatableResponse claim(String account) {
        return Api.as(account).post("/phone-tasks/{id}/claim", post.the("id", ASSIGNED)).then();
    }

    private ValidatableResponse tell(String account, String outcome) {
        return Api.as(account)
                .body(Map.of("outcome", outcome))
                .post("/phone-tasks/{id}/outcome", post.the("id", ASSIGNED))
                .then();
    }

    private static ValidatableResponse tasks(String account) {
        return Api.as(account).get("/phone-tasks").then().statusCode(200);
    }
}
