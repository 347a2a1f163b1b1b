package dev.redress.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who looked at what is written down before the answer leaves, and stays as it was written.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AuditLogTest {

    /// Of whom no other test writes anything, as the log is never emptied.
    private static final String LOOKING = "supervisor31";

    @Inject Database database;

    private String id;

    @BeforeEach
    void start_with_a_case() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
        id =
                Api.as("customer1")
                        .body(
                                Map.of(
                                        "channel", "APP",
                                        "customer",
                                                Map.of("id", "customer1", "phone", "13812345678"),
                                        "content", "收到的是假货"))
                        .post("/complaints")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    @Tag("SEC-06")
    void each_read_of_a_case_says_who_read_what_when_and_what_for() {
        Api.as("supervisor1").get("/complaints/{id}", id).then().statusCode(200);
        Api.as("auditor1").get("/complaints/{id}/timeline", id).then().statusCode(200);
        Api.as("customer1").get("/complaints/{id}", id).then().statusCode(200);
        Api.as("middle1")
                .header("Access-Purpose", "ORDER_HANDLING")
                .get("/complaints/{id}/evidence", id)
                .then()
                .statusCode(200);

        log("caseId=" + id)
                .body("items.actor", contains("middle1", "customer1", "auditor1", "supervisor1"))
                .body("items.roles", contains("middle", "customer", "auditor", "supervisor"))
                .body(
                        "items.operation",
                        contains(
                                "GET /complaints/{id}/evidence",
                                "GET /complaints/{id}",
                                "GET /complaints/{id}/timeline",
                                "GET /complaints/{id}"))
                .body(
                        "items.purpose",
                        contains("ORDER_HANDLING", "OWN_DATA", "AUDIT", "CUSTOMER_SERVICE"))
                .body("items.action", everyItem(equalTo("READ")))
                .body("items.granted", everyItem(equalTo(true)))
                .body("items.at", everyItem(equalTo("2026-03-02T02:00:00Z")));
    }

    @Test
    void a_list_says_which_cases_it_showed_and_not_what_was_looked_for() {
        Api.as(LOOKING)
                .queryParam("q", "假货")
                .queryParam("status", "ASSIGNED")
                .queryParam("limit", 10)
                .get("/complaints")
                .then()
                .statusCode(200);
        // By its number, a customer's case is found; the number itself is not in the log.
        Api.as(LOOKING).queryParam("q", "13812345678").get("/complaints").then();
        Api.as(LOOKING).get("/complaints").then().statusCode(200);

        log("action=LISTED&caseId=%s&actor=%s".formatted(id, LOOKING))
                .body("items.operation", contains("GET /complaints", "GET /complaints"));
        log("action=LISTED&actor=" + LOOKING)
                .body("items[2].details.q", equalTo("*"))
                .body("items[2].details.status", equalTo("ASSIGNED"))
                .body("items[1].details.q", equalTo("*"));
    }

    @Test
    void every_list_says_which_cases_it_showed() {
        String caseNo = Api.as("supervisor1").get("/complaints/{id}", id).path("caseNo");
        Api.as("supervisor2").get("/queue").then().statusCode(200);
        Api.as("supervisor2").get("/notifications?caseNo={no}", caseNo).then().statusCode(200);
        Api.as("supervisor2").get("/complaints/{id}/duplicates", id).then().statusCode(200);

        log("actor=supervisor2&caseId=" + id)
                .body(
                        "items.operation",
                        contains(
                                "GET /complaints/{id}/duplicates",
                                "GET /notifications",
                                "GET /queue"));
    }

    @Test
    void what_is_free_of_persons_is_told_where_it_is_refused() {
        Api.as("admin31").body(Map.of()).post("/complaints").then().statusCode(403);

        log("actor=admin31&granted=false&action=CHANGED")
                .body("items[0].operation", equalTo("POST /complaints"));
    }

    @Test
    void what_is_refused_or_not_found_is_told_as_such() {
        Api.as("customer2").get("/complaints/{id}", id).then().statusCode(404);
        Api.as("admin1").get("/complaints/{id}", id).then().statusCode(403);

        log("granted=false&caseId=" + id).body("items.actor", contains("admin1", "customer2"));
    }

    @Test
    void changes_of_policies_are_told_and_rules_that_everybody_may_read_are_not() {
        Api.as("supervisor1").get("/policies/deadlines").then().statusCode(200);
        Api.as("agent31").body(Map.of()).put("/policies/deadlines").then().statusCode(403);

        log("action=POLICY_CHANGED&actor=agent31")
                .body("items[0].details.name", equalTo("deadlines"))
                .body("items[0].granted", equalTo(false));
        assertThat(database.count("audit_entry where operation like 'GET /policies%'")).isZero();
    }

    @Test
    void whoever_reads_the_log_stands_in_it() {
        log("limit=1");

        log("actor=auditor1&action=LISTED").body("items.operation", hasItem("GET /audit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "supervisor1", "operations1", "admin1", "customer1", "back1"})
    void the_log_is_for_those_who_watch_the_others(String account) {
        Api.as(account).get("/audit").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "CURIOSITY, 422, INVALID_INPUT",
        "IDENTITY_VERIFICATION, 403, PURPOSE_NOT_ALLOWED",
        "MARKETING_ANALYSIS, 200,",
    })
    @Tag("PRIV-02")
    @Tag("PRIV-04")
    void a_case_is_read_for_an_allowed_purpose_only(String purpose, int status, String code) {
        Api.as("supervisor1")
                .header("Access-Purpose", purpose)
                .get("/complaints/{id}", id)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void pages_follow_each_other() {
        for (int i = 0; i < 3; i++) {
            Api.as("middle1").get("/complaints/{id}", id).then().statusCode(200);
        }

        String next =
                log("actor=middle1&limit=2&caseId=" + id)
                        .body("items", hasSize(2))
                        .extract()
                        .path("next");

        log("actor=middle1&limit=2&caseId=" + id + "&cursor=" + next).body("items", hasSize(1));
        Api.as("auditor1").queryParam("cursor", next).get("/audit").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                // As in the desk's own transactions that erase.
                "delete from audit_entry where set_config('redress.erasing', 'on', true) = 'on'",
                "update audit_seal set number = number + 1",
                "delete from audit_seal",
                "truncate audit_seal",
                "delete from audit_anchor",
                "truncate audit_anchor"
            })
    void the_database_itself_refuses_to_change_it(String change) {
        Api.as("middle1").get("/complaints/{id}", id).then().statusCode(200);
        Api.run("audit-check");

        assertThatThrownBy(() -> database.execute(change))
                .hasMessageContaining("only ever added to");
    }

    @Test
    void who_came_in_and_who_was_turned_away_is_told() {
        signIn("operations1", "open sesame").statusCode(200);
        signIn("operations1", "sesame street").statusCode(401);

        database.await(
                "audit_entry where actor = 'operations1' and action = 'SIGNED_IN' and granted", 1);
        database.await(
                "audit_entry where actor = 'operations1' and action = 'SIGN_IN_REFUSED' and not granted",
                1);
    }

    private static ValidatableResponse signIn(String username, String password) {
        return Api.anonymous()
                .body(Map.of("username", username, "password", password))
                .post("/auth/token")
                .then();
    }

    /// Nothing is shown that could not be written down.
    @Test
    void an_answer_whose_entry_cannot_be_written_does_not_leave() {
        database.execute("alter table audit_entry rename to audit_entry_away");
        try {
            String answer =
                    Api.as("supervisor1")
                            .get("/complaints/{id}", id)
                            .then()
                            .statusCode(500)
                            .extract()
                            .asString();
            assertThat(answer).doesNotContain("5678").doesNotContain("假货");
        } finally {
            database.execute("alter table audit_entry_away rename to audit_entry");
        }
    }

    private static ValidatableResponse log(String query) {
        return Api.as("auditor1").get("/audit?" + query).then().statusCode(200);
    }

    @Test
    void an_unknown_case_of_the_log_is_an_empty_page() {
        log("caseId=" + UUID.randomUUID()).body("items", hasSize(0));
    }
}
