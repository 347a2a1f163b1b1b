package dev.redress.intake;

import static dev.redress.intake.ComplaintFixture.CONTENT;
import static dev.redress.intake.ComplaintFixture.MONDAY_10AM;
import static dev.redress.intake.ComplaintFixture.aComplaint;
import static dev.redress.intake.ComplaintFixture.aComplaintOf;
import static dev.redress.intake.ComplaintFixture.aComplaintWith;
import static dev.redress.intake.ComplaintFixture.submit;
import static dev.redress.intake.ComplaintFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.classification.Kind;
import dev.redress.store.ComplaintStore;
import dev.redress.store.Opened;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IntakeResourceTest {

    @Inject Database database;
    @Inject ComplaintStore complaints;

    @BeforeEach
    void start_on_monday_at_ten() {
        database.empty();
        Api.setClock(MONDAY_10AM);
    }

    /// The index plays the chance of one in thousands of millions: all cases have the same number.
    @Test
    void a_case_whose_number_is_taken_may_be_sent_again() {
        submit("customer1", aComplaint()).then().statusCode(201);
        database.execute("create unique index one_number on complaint ((1))");
        try {
            submit("customer1", aComplaint())
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("code", equalTo("UNAVAILABLE"));
        } finally {
            database.execute("drop index one_number");
        }
        assertThat(database.count("complaint")).isOne();
        submit("customer1", aComplaint()).then().statusCode(201);
    }

    @Test
    @Tag("A16")
    void an_accepted_complaint_is_acknowledged_in_the_answer_and_in_the_outbox() {
        JsonPath answer =
                submit("customer1", aComplaint())
                        .then()
                        .statusCode(201)
                        .body("caseNo", matchesPattern("R260302-[0-9A-Z]{5}-[0-9A-Z]{5}"))
                        .body("category", equalTo("PRODUCT"))
                        .body("receivedAt", equalTo("2026-03-02T02:00:00Z"))
                        .body("promise", equalTo("专员将在 2 小时内跟进。"))
                        .body("deadlines.find { it.stage == 'ACK' }.state", equalTo("MET"))
                        .body(
                                "deadlines.find { it.stage == 'ACK' }.finishedAt",
                                equalTo("2026-03-02T02:00:00Z"))
                        .extract()
                        .jsonPath();

        List<Row> receipts = outbox(answer);
        assertThat(receipts).hasSize(1);
        assertThat(receipts.getFirst().getString("recipient")).isEqualTo("customer:customer1");
        assertThat(receipts.getFirst().getString("state")).isEqualTo("PENDING");
        assertThat(Opened.text(receipts.getFirst().getString("text")))
                .contains(answer.getString("caseNo"), answer.getString("promise"), "2026");
        assertThat(database.rows("select 1 from deadline where stage = 'ACK' and state = 'MET'"))
                .hasSize(1);
    }

    private List<Row> outbox(JsonPath answer) {
        return database.rows(
                "select recipient, state, text from outbox"
                        + " where complaint_id = $1 and template = 'RECEIPT'",
                UUID.fromString(answer.getString("id")));
    }

    @Test
    void the_answer_says_where_the_case_is_and_which_version_it_has() {
        Response answer = submit("customer1", aComplaint());

        answer.then()
                .statusCode(201)
                .contentType("application/json")
                .header("Location", endsWith("/api/v1/complaints/" + answer.path("id")))
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("status", equalTo("CLASSIFIED"))
                .body("kind", equalTo("COMPLAINT"))
                .body("customer.id", equalTo("customer1"))
                .body("content", equalTo(CONTENT))
                .body("deadlines.stage", hasItem("RESOLVE"));
    }

    @Test
    void everything_that_was_sent_is_kept() {
        Map<String, Object> full = aComplaint();
        full.put(
                "customer",
                Map.of(
                        "id", "customer1",
                        "name", "王小明",
                        "phone", "+86 138-1234-5678",
                        "email", "wang@example.com"));
        full.put("kind", "REFUND");
        full.put("wish", "COMPENSATION");
        full.put("orderNo", "O-1");
        full.put("productId", "P-1");
        full.put("brand", "某牌");
        full.put("batchNo", "B-1");
        full.put("merchantId", "M-1");
        full.put("shipmentNo", "S-1");
        full.put("region", "上海");
        full.put("claimAmount", "199.9");
        full.put("firstContactAt", "2026-03-02T09:59:59.123456+08:00");
        full.put("tags", List.of("vip", "春节"));

        submit("customer1", full)
                .then()
                .statusCode(201)
                .body("kind", equalTo("REFUND"))
                .body("wish", equalTo("COMPENSATION"))
                .body("orderNo", equalTo("O-1"))
                .body("productId", equalTo("P-1"))
                .body("brand", equalTo("某牌"))
                .body("batchNo", equalTo("B-1"))
                .body("merchantId", equalTo("M-1"))
                .body("shipmentNo", equalTo("S-1"))
                .body("region", equalTo("上海"))
                .body("claimAmount", equalTo("199.90"))
                .body("firstContactAt", equalTo("2026-03-02T01:59:59.123456Z"))
                .body("tags", equalTo(List.of("vip", "春节")))
                .body("customer.name", equalTo("王小明"))
                .body("customer.phone", equalTo("+86 138-1234-5678"))
                .body("customer.email", equalTo("wang@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table complaint; --",
                "<script>alert('x')</script>",
                "line 1\nline 2\ttab",
                "a\u0001\u001f\u007fb",
                "😀👨‍👩‍👧 e\u0301"
            })
    void a_text_comes_back_as_it_was_sent(String content) {
        String id =
                submit("customer1", aComplaintWith("content", content))
                        .then()
                        .statusCode(201)
                        .body("content", equalTo(content))
                        .extract()
                        .path("id");

        assertThat(
                        Database.await(() -> complaints.find(UUID.fromString(id)))
                                .submission()
                                .content())
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "customer1, CUSTOMER",
        "app1, CUSTOMER",
        "bot1, BOT",
        "agent1, AGENT",
        "senior1, AGENT",
        "supervisor1, AGENT",
        "middle1, AGENT",
        "expert1, AGENT",
        "compliance1, AGENT",
        "operations1, AGENT",
        "security1, AGENT"
    })
    void the_source_is_told_by_the_role(String account, String source) {
        submit(account, aComplaint()).then().statusCode(201).body("source", equalTo(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trainee1", "back1", "mediator1", "auditor1", "admin1", "scheduler1", "x1"})
    void other_roles_may_not_submit(String account) {
        submit(account, aComplaint())
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("FORBIDDEN"));
        assertThat(written(database)).isZero();
    }

    @Test
    void without_a_token_nobody_may_submit() {
        Api.anonymous()
                .body(aComplaint())
                .post("/complaints")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void an_agent_who_takes_it_down_is_the_first_in_contact() {
        submit("agent1", aComplaint())
                .then()
                .statusCode(201)
                .body("firstContactOwner", equalTo("agent1"));
        submit("app1", aComplaint()).then().statusCode(201).body("firstContactOwner", nullValue());
    }

    @Test
    void others_than_the_customer_see_masked_data() {
        Map<String, Object> customer =
                Map.of("id", "customer1", "phone", "13812345678", "email", "wang@example.com");

        submit("agent1", aComplaintOf(customer))
                .then()
                .statusCode(201)
                .body("customer.phone", not(containsString("1234")))
                .body("customer.email", not(equalTo("wang@example.com")));
    }

    @Test
    void a_customer_cannot_submit_for_another_one() {
        submit("customer1", aComplaintOf(Map.of("id", "customer2")))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("customer.id")))
                .body("errors.code", equalTo(List.of("NOT_OWN")));
        assertThat(written(database)).isZero();
    }

    @Test
    void messages_are_in_the_language_that_the_caller_wants() {
        Api.as("customer1")
                .header("Accept-Language", "en-GB, zh;q=0.5")
                .body(aComplaint())
                .post("/complaints")
                .then()
                .statusCode(201)
                .body("promise", containsString("2 hours"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_of_case_can_be_opened(Kind kind) {
        submit("app1", aComplaintWith("kind", kind.name()))
                .then()
                .statusCode(201)
                .body("kind", equalTo(kind.name()));
    }

    @Test
    void a_text_that_no_rule_speaks_of_waits_for_a_person_with_all_its_promises() {
        submit("customer1", aComplaintWith("content", "呃"))
                .then()
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("abstained", equalTo(true))
                .body("deadlines.find { it.stage == 'ACK' }.state", equalTo("MET"));
    }
}
