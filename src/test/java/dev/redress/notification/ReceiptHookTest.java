package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static dev.redress.support.Database.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.platform.WebhookSignature;
import dev.redress.store.MessageState;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
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
    @Inject OutboxStore outbox;

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
    void what_came_back_on_one_way_may_come_back_on_the_next() {
        database.execute("update outbox set ways = '{PARTNER,INBOX}' where id = $1", receipt.id());
        say("BOUNCED").statusCode(204);
        assertThat(row()).isEqualTo("PENDING PARTNER");
        database.execute("update outbox set state = 'SENT' where id = $1", receipt.id());

        say("BOUNCED").statusCode(204);
        assertThat(row()).isEqualTo("SENT PARTNER");
        call("partner", secret(), now(), body("BOUNCED")).statusCode(204);

        assertThat(row()).isEqualTo("PENDING INBOX");
        assertThat(database.count("message_receipt where state = 'BOUNCED'")).isEqualTo(2);
    }

    @Test
    void what_was_sent_again_may_come_back_again() {
        database.execute("update outbox set ways = '{}' where id = $1", receipt.id());
        say("BOUNCED").statusCode(204);
        assertThat(row()).isEqualTo("DEAD EMAIL");
        database.execute(
                "update outbox set state = 'SENT', ways = '{INBOX}' where id = $1", receipt.id());

        say("BOUNCED").statusCode(204);

        assertThat(row()).isEqualTo("PENDING INBOX");
    }

    /// The mail server is quicker than the dispatcher, which notes a whole batch at its end.
    @Test
    void what_came_back_before_it_was_noted_as_sent_goes_another_way_all_the_same() {
        handOver(1);

        say("BOUNCED").statusCode(204);
        markSent();
        assertThat(row()).isEqualTo("PENDING INBOX");
        post.runAt(MONDAY_10AM.plusSeconds(60));

        assertThat(row()).isEqualTo("SENT INBOX");
        assertThat(database.count("delivered_message")).isOne();
    }

    @Test
    void what_came_back_so_early_and_has_no_other_way_is_a_dead_letter() {
        handOver(1);
        database.execute("update outbox set ways = '{}' where id = $1", receipt.id());

        say("BOUNCED").statusCode(204);
        markSent();

        assertThat(row()).isEqualTo("DEAD EMAIL");
    }

    @Test
    void what_waits_and_was_not_handed_over_cannot_have_come_back() {
        handOver(0);

        say("BOUNCED").statusCode(204);

        assertThat(row()).isEqualTo("PENDING EMAIL");
    }

    private void handOver(int attempts) {
        database.execute(
                "update outbox set state = 'PENDING', sent_at = null, attempts = $2,"
                        + " next_attempt_at = '2026-03-02T10:10:00+08:00' where id = $1",
                receipt.id(),
                attempts);
    }

    private void markSent() {
        Lane lane = Lane.of(DeliveryChannel.EMAIL);
        await(() -> outbox.markSent(lane, List.of(receipt.id()), MONDAY_10AM, false));
    }

    private String row() {
        return database.rows("select state || ' ' || lane from outbox where id = $1", receipt.id())
                .getFirst()
                .getString(0);
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
        call("email", secret(), now() - 600, body("BOUNCED")).statusCode(403);
        call("email", secret(), now() + 600, body("BOUNCED")).statusCode(403);
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
