package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.platform.WebhookSignature;
import dev.redress.store.MessageState;
import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReceiptHookTest {

    @Inject DispatchFixture post;
    @Inject Database database;

    @Inject Channels channels;

    private Complaint complaint;
    private OutboxMessage receipt;

    @BeforeEach
    void send_a_receipt_by_e_mail() {
        post.startEmpty();
        complaint = post.open(1).getFirst();
        post.runAt(MONDAY_10AM);
        receipt = post.receipt(complaint);
        database.execute(
                "update outbox set lane = 'EMAIL', ways = '{INBOX}' where id = $1", receipt.id());
        database.execute("truncate delivered_message");
    }

    @Test
    void what_arrived_is_noted_once() {
        say("DELIVERED").statusCode(204);
        say("DELIVERED").statusCode(204);

        assertThat(database.rows("select state, lane from message_receipt"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString(0)).isEqualTo("DELIVERED");
                    assertThat(row.getString(1)).isEqualTo("EMAIL");
                });
        assertThat(post.receipt(complaint).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void what_came_back_waits_for_the_customer_in_the_app() {
        say("BOUNCED").statusCode(204);
        say("BOUNCED").statusCode(204);
        post.runAt(MONDAY_10AM.plusSeconds(60));

        assertThat(post.receipt(complaint).state()).isEqualTo(MessageState.SENT);
        assertThat(database.count("delivered_message")).isOne();
        assertThat(
                        database
                                .rows("select lane, outcome from delivery_attempt order by at")
                                .stream()
                                .map(row -> row.getString(0) + " " + row.getString(1)))
                .endsWith("INBOX SENT");
    }

    @Test
    void what_can_go_no_other_way_is_a_dead_letter_with_the_reason() {
        database.execute(
                "update outbox set lane = 'PARTNER', ways = '{}' where id = $1", receipt.id());

        call("partner", secret(), now(), body("BOUNCED")).statusCode(204);

        Api.as("operations1")
                .get("/dead-letters?reason=BOUNCED")
                .then()
                .body("items[0].id", equalTo(receipt.id().toString()))
                .body("items[0].lastError", equalTo("no such box"));
    }

    @Test
    void whoever_has_not_the_secret_or_comes_late_is_not_let_in() {
        String other = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        call("email", other, now(), body("BOUNCED")).statusCode(403);
        call("email", secret(), now() - 301, body("BOUNCED")).statusCode(403);
        call("email", secret(), now() + 301, body("BOUNCED")).statusCode(403);
        call("sms", secret(), now(), body("BOUNCED")).statusCode(403);
        call("pigeon", secret(), now(), body("BOUNCED")).statusCode(403);
        Api.anonymous()
                .body(body("BOUNCED"))
                .post("/hooks/message-receipts/email")
                .then()
                .statusCode(403)
                .body("code", equalTo("SIGNATURE_INVALID"));

        assertThat(database.count("message_receipt")).isZero();
    }

    @Test
    void nobody_speaks_of_what_goes_another_way() {
        database.execute("update outbox set lane = 'INBOX' where id = $1", receipt.id());

        say("BOUNCED").statusCode(404);
    }

    @Test
    void what_is_no_receipt_is_refused() {
        for (String body :
                List.of("{\"state\":\"DELIVERED\"}", "{\"state\":\"LOST\"}", "", "no JSON")) {
            int status = call("email", secret(), now(), body).extract().statusCode();

            assertThat(status).isIn(400, 422);
        }
    }

    private String secret() {
        return channels.of(DeliveryChannel.EMAIL).receiptSecret().orElseThrow();
    }

    private ValidatableResponse say(String state) {
        return call("email", secret(), now(), body(state));
    }

    private String body(String state) {
        return "{\"messageId\":\"%s\",\"state\":\"%s\",\"detail\":\"no such box\"}"
                .formatted(receipt.id(), state);
    }

    private static ValidatableResponse call(
            String channel, String secret, long seconds, String body) {
        return Api.anonymous()
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", seconds)
                .header(
                        "webhook-signature",
                        WebhookSignature.of(List.of(secret), "msg_1", seconds, body))
                .body(body)
                .post("/hooks/message-receipts/{channel}", channel)
                .then();
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
