package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.store.OutboxMessage;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Amazon says of mails, and whether it is Amazon that says it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SesEventsTest {

    @Inject DispatchFixture post;
    @Inject SnsDouble sns;
    @Inject Database database;

    private OutboxMessage receipt;

    @BeforeEach
    void send_a_receipt_by_e_mail() {
        post.startEmpty();
        Api.setClock(MONDAY_10AM.toString());
        receipt = post.receipt(post.open(1).getFirst());
        post.runAt(MONDAY_10AM);
        database.execute(
                "update outbox set lane = 'EMAIL', ways = '{INBOX}' where id = $1", receipt.id());
        database.execute("truncate delivered_message");
        sns.forget();
    }

    @ParameterizedTest
    @CsvSource({"Delivery, DELIVERED", "Complaint, COMPLAINED"})
    void what_arrived_and_what_is_called_spam_is_noted_once(String type, String state) {
        say(event(type)).statusCode(204);
        say(event(type)).statusCode(204);

        assertThat(database.rows("select state from message_receipt"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(0)).isEqualTo(state));
        assertThat(database.count("outbox where state = 'SENT'")).isOne();
    }

    @Test
    void what_came_back_waits_for_the_customer_in_the_app_and_the_reason_hides_numbers() {
        say(bounce("Permanent", "NoEmail")).statusCode(204);
        post.runAt(MONDAY_10AM.plusSeconds(60));

        assertThat(database.count("delivered_message")).isOne();
        assertThat(database.rows("select detail from message_receipt").getFirst().getString(0))
                .isEqualTo("550 no such box *******5678");
    }

    @Test
    void the_note_of_somebody_on_holiday_is_no_bounce() {
        say(bounce("Transient", "General")).statusCode(204);

        assertThat(database.count("message_receipt")).isZero();
    }

    @Test
    void a_full_mailbox_is_one() {
        say(bounce("Transient", "MailboxFull")).statusCode(204);

        assertThat(database.count("message_receipt where state = 'BOUNCED'")).isOne();
    }

    @Test
    void mails_of_others_and_what_opens_a_mail_say_nothing_to_the_desk() {
        say(event("Open")).statusCode(204);
        say(new JsonObject().put("eventType", "Delivery").put("mail", new JsonObject()))
                .statusCode(204);
        JsonObject unknown = event("Delivery");
        tag(unknown, "0190a000-0000-7000-8000-000000000000");
        say(unknown).statusCode(204);

        assertThat(database.count("message_receipt")).isZero();
    }

    @Test
    void a_subscription_to_the_topic_of_the_desk_is_confirmed() {
        post(sns.confirmation(SnsDouble.TOPIC, SnsDouble.CONFIRMING)).statusCode(204);

        assertThat(sns.confirmed()).containsExactly(URI.create(SnsDouble.CONFIRMING));
    }

    @Test
    void a_subscription_to_the_topic_of_somebody_else_is_not() {
        post(sns.confirmation(SnsDouble.TOPIC + "2", SnsDouble.CONFIRMING)).statusCode(403);
        post(sns.confirmation(SnsDouble.TOPIC, "https://evil.example/?Action=ConfirmSubscription"))
                .statusCode(403);

        assertThat(sns.confirmed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/SimpleNotificationService-1.pem",
                "https://sns.eu-central-1.amazonaws.com.evil.example/1.pem",
                "https://sns.eu-central-1.amazonaws.com@evil.example/1.pem",
                "https://bucket.s3.amazonaws.com/1.pem",
                "http://sns.eu-central-1.amazonaws.com/1.pem",
                "https://sns.eu-central-1.amazonaws.com:444/1.pem",
                "https://sns.s3-us-west-2.amazonaws.com/SimpleNotificationService-1.pem",
                "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-1.pem",
                "https://sns.eu-central-1.amazonaws.com/other-1.pem",
                SnsDouble.CERTIFICATE + "?a=1",
                SnsDouble.EXPIRED
            })
    void whoever_shows_another_certificate_is_not_let_in(String certificate) {
        post(sns.notification(SnsDouble.TOPIC, certificate, event("Bounce"))).statusCode(403);

        assertThat(database.count("message_receipt")).isZero();
    }

    @Test
    void what_was_written_more_than_an_hour_ago_is_not_let_in() {
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1));

        post(writtenAt(hourAgo.minusSeconds(1))).statusCode(403);
        assertThat(database.count("message_receipt")).isZero();
        post(writtenAt(hourAgo.plusSeconds(60))).statusCode(204);
        assertThat(database.count("message_receipt")).isOne();
    }

    private JsonObject writtenAt(Instant written) {
        return sns.notification(SnsDouble.TOPIC, SnsDouble.CERTIFICATE, event("Delivery"), written);
    }

    @Test
    void whoever_changes_a_word_or_signs_in_the_old_way_is_not_let_in() {
        JsonObject signed = notification(event("Bounce"));
        List<JsonObject> wrong =
                List.of(
                        signed.copy().put("Message", event("Delivery").encode()),
                        signed.copy().put("Subject", "added"),
                        signed.copy().put("SignatureVersion", "1"),
                        signed.copy().put("Signature", "AAAA"),
                        signed.copy().put("Signature", "?"),
                        without(signed, "Signature"),
                        without(signed, "Timestamp"),
                        without(signed, "TopicArn"));

        wrong.forEach(message ->
                post(message).statusCode(403).body("code", equalTo("SIGNATURE_INVALID")));
        Api.anonymous().body("no json").post("/hooks/ses-events").then().statusCode(422);
        assertThat(database.count("message_receipt")).isZero();
    }

    private ValidatableResponse say(JsonObject event) {
        return post(notification(event));
    }

    private JsonObject notification(JsonObject event) {
        return sns.notification(SnsDouble.TOPIC, SnsDouble.CERTIFICATE, event);
    }

    /// As SNS does: JSON that calls itself text.
    private static ValidatableResponse post(JsonObject message) {
        return Api.anonymous()
                .contentType("text/plain; charset=UTF-8")
                .body(message.encode())
                .post("/hooks/ses-events")
                .then();
    }

    private JsonObject event(String type) {
        JsonObject event = new JsonObject().put("eventType", type);
        tag(event, receipt.id().toString());
        return event;
    }

    private JsonObject bounce(String type, String subType) {
        JsonObject recipient =
                new JsonObject().put("diagnosticCode", "550 no such box 13812345678");
        return event("Bounce")
                .put(
                        "bounce",
                        new JsonObject()
                                .put("bounceType", type)
                                .put("bounceSubType", subType)
                                .put("bouncedRecipients", new JsonArray().add(recipient)));
    }

    private static void tag(JsonObject event, String message) {
        event.put(
                "mail",
                new JsonObject()
                        .put(
                                "tags",
                                new JsonObject().put("message", new JsonArray().add(message))));
    }

    private static JsonObject without(JsonObject message, String field) {
        JsonObject copy = message.copy();
        copy.remove(field);
        return copy;
    }
}
