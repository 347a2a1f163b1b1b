package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.redress.core.complaint.Complaint;
import dev.redress.store.MessageState;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DeadLetterResourceTest {

    private static final Instant LATER = MONDAY_10AM.plusSeconds(600);

    @Inject DispatchFixture post;
    @Inject FlakyGateway gateway;

    private List<Complaint> opened;

    @BeforeEach
    void let_two_receipts_be_refused() {
        post.startEmpty();
        opened = post.open(2);
        gateway.become((_, _, _) ->
                Uni.createFrom().failure(new Undeliverable("13812345678 is no number")));
        post.runAt(MONDAY_10AM);
        gateway.become(FlakyGateway.RELIABLE);
    }

    @Test
    void what_was_given_up_is_listed_with_its_reason_and_without_its_words() {
        list("").body("items", hasSize(2))
                .body("items.reason", everyItem(equalTo("REFUSED")))
                .body("items.lane", everyItem(equalTo("INBOX")))
                .body(
                        "items.lastError",
                        everyItem(equalTo("Undeliverable: *******5678 is no number")))
                .body("items[0]", not(hasKey("text")));
        list("?reason=GIVEN_UP").body("items", hasSize(0));
        list("?lane=DESK").body("items", hasSize(0));
    }

    @Test
    void the_list_has_pages() {
        String next = list("?limit=1").body("items", hasSize(1)).extract().path("next");

        list("?limit=1&cursor=" + next).body("items.caseNo", contains(opened.getFirst().caseNo()));
    }

    @Test
    void a_single_one_is_sent_again_and_arrives() {
        OutboxMessage first = post.receipt(opened.getFirst());

        redrive(Map.of("messages", List.of(first.id()), "why", "号码已更正"), "k1")
                .statusCode(201)
                .body("messages", equalTo(1));
        post.runAt(LATER);

        assertThat(post.receipt(opened.getFirst()).state()).isEqualTo(MessageState.SENT);
        assertThat(post.receipt(opened.getLast()).state()).isEqualTo(MessageState.DEAD);
        Api.as("auditor1")
                .get("/dead-letters/redrives")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("operations1"))
                .body("items[0].why", equalTo("号码已更正"))
                .body("items[0].messages", contains(first.id().toString()));
    }

    @Test
    void all_of_a_lane_and_a_reason_are_sent_again_once() {
        Map<String, ?> wanted = Map.of("lane", "INBOX", "reason", "REFUSED", "why", "通道已恢复");

        redrive(wanted, null).statusCode(201).body("messages", equalTo(2));
        redrive(wanted, null).statusCode(201).body("messages", equalTo(0));

        assertThat(post.runAt(LATER).done()).isEqualTo(2);
    }

    @Test
    void a_repetition_with_the_same_key_is_answered_like_the_first() {
        Map<String, ?> wanted = Map.of("lane", "INBOX", "why", "通道已恢复");

        redrive(wanted, "k2").statusCode(201).body("messages", equalTo(2));
        redrive(wanted, "k2").statusCode(201).body("messages", equalTo(2));
        redrive(Map.of("lane", "DESK", "why", "通道已恢复"), "k2")
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void what_is_to_be_sent_again_and_why_must_be_said() {
        redrive(Map.of("why", "通道已恢复"), null)
                .statusCode(422)
                .body("errors.field", contains("messages"));
        redrive(Map.of("lane", "INBOX"), null)
                .statusCode(422)
                .body("errors.field", contains("why"));
        redrive(Map.of("lane", "PIGEON", "why", "x"), null)
                .statusCode(422)
                .body("errors.field", contains("lane"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "supervisor1", "customer1", "auditor1"})
    void others_send_nothing_again(String account) {
        Api.as(account)
                .body(Map.of("lane", "INBOX", "why", "x"))
                .post("/dead-letters/redrives")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse list(String query) {
        return Api.as("operations1").get("/dead-letters" + query).then().statusCode(200);
    }

    private static ValidatableResponse redrive(Map<String, ?> body, @Nullable String key) {
        Api.setClock(LATER.toString());
        RequestSpecification request = Api.as("operations1").body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post("/dead-letters/redrives")
                .then();
    }
}
