package dev.redress.intake.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.incoming.Samples;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails that come in: cases, messages in cases, and what is neither.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MailHookTest {

    private static final String ANNA = "anna@example.com";
    private static final String VOUCHED =
            "Authentication-Results: mx.shop.example; dkim=pass header.d=example.com\r\n";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void a_mail_is_a_case_like_any_other() {
        String id = accepted(Samples.bytes("chinese-gbk"));

        Api.as("supervisor1")
                .get("/complaints/{id}", id)
                .then()
                .statusCode(200)
                .body("channel", equalTo("EMAIL"))
                .body("content", containsString("要求换货\n\n你好，我上周买的手机屏幕有一道划痕"))
                .body("receivedAt", equalTo("2026-03-02T02:00:00Z"))
                .body("customer.id", containsString("mail-"))
                .body("deadlines.stage", hasItem("FIRST_RESPONSE"));
        assertThat(outbox("RECEIPT")).isOne();
        Api.check();
    }

    @Test
    void the_same_mail_is_one_case_and_answered_alike() {
        byte[] mail = Samples.bytes("nested");
        ValidatableResponse first = Sent.mail("mail", mail).statusCode(200);

        for (int i = 0; i < 2; i++) {
            Sent.mail("mail", mail)
                    .statusCode(200)
                    .body("id", equalTo(first.extract().path("id")))
                    .body("state", equalTo("ACCEPTED"))
                    .body("caseId", equalTo(first.extract().path("caseId")));
        }

        assertThat(database.count("complaint")).isOne();
        assertThat(database.rows("select repeats from incoming_message").getFirst().getInteger(0))
                .isEqualTo(2);
        assertThat(outbox("RECEIPT")).isOne();
    }

    @Test
    void an_id_that_was_used_for_something_else_loses_nothing() {
        accepted(Sent.written(ANNA, "1", "", "one"));

        String other = parked(Sent.written(ANNA, "1", "", "two"), "ID_REUSED");
        Sent.mail("mail", Sent.written(ANNA, "1", "", "two")).body("id", equalTo(other));
        accepted(Sent.written("bo@example.com", "1", "", "one"));

        assertThat(database.count("complaint")).isEqualTo(2);
    }

    /// A photo and a mail in the mail, and something that does harm.
    @Test
    void what_is_attached_becomes_evidence_and_what_does_not_is_told() {
        String id = accepted(Samples.bytes("nested"));

        Api.as("supervisor1")
                .get("/complaints/{id}/evidence", id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].mediaType", equalTo("image/png"))
                .body("items[0].side", equalTo("CUSTOMER"));
        Api.as("supervisor1")
                .get("/incoming-messages?state=ACCEPTED")
                .then()
                .body("items[0].refusedFiles", hasSize(2))
                .body("items[0].refusedFiles", hasItem(".._.._setup.exe: NOT_ALLOWED"));
        assertThat(outbox("FILES_REFUSED")).isOne();
        assertThat(database.opened("outbox").toString()).contains(".._.._setup.exe");
    }

    @Test
    void an_answer_of_the_customer_is_a_message_in_the_case() {
        String id = accepted(Sent.written("zhang@example.com", "1", "", "The screen broke"));

        Sent.mail("mail", answering("reply-gmail", id))
                .statusCode(200)
                .body("state", equalTo("REPLY"))
                .body("caseId", equalTo(id));
        Sent.mail("mail", answering("reply-gmail", id)).body("state", equalTo("REPLY"));

        timeline(id)
                .body(
                        "items.findAll { it.type == 'MESSAGE_RECEIVED' }.text",
                        equalTo(List.of("The second one is broken, too.")));
        assertThat(database.count("complaint")).isOne();
    }

    @Test
    void the_number_in_the_subject_leads_only_the_customer_to_the_case() {
        String id = accepted(Sent.written(ANNA, "1", "", "The screen broke"));
        String subject = "Subject: about %s\r\n".formatted(caseNo(id));

        Sent.mail("mail", Sent.written(ANNA, "2", subject, "Still broken"))
                .body("state", equalTo("REPLY"))
                .body("caseId", equalTo(id));
        Sent.mail("mail", Sent.written("bo@example.com", "3", subject, "Mine, too"))
                .body("state", equalTo("ACCEPTED"));
        Sent.mail("mail", Sent.written(ANNA, "4", "Subject: R260302-00000-00000\r\n", "New"))
                .body("state", equalTo("ACCEPTED"));

        assertThat(database.count("complaint")).isEqualTo(3);
    }

    @Test
    void whoever_answers_for_the_customer_waits() {
        String id = accepted(Sent.written(ANNA, "1", "", "The screen broke"));

        parked(answering("reply-gmail", id), "NOT_THE_CUSTOMER");

        assertThat(outbox("MESSAGE_PARKED")).isOne();
        timeline(id).body("items.type.findAll { it == 'MESSAGE_RECEIVED' }", hasSize(0));
    }

    @Test
    void whoever_only_says_to_be_the_customer_waits() {
        String id = accepted(Sent.written(ANNA, "1", "", "The screen broke"));
        String subject = "Subject: %s\r\n".formatted(caseNo(id));

        Sent.mail("checked", Sent.written(ANNA, "2", subject, "I withdraw everything"))
                .body("state", equalTo("PARKED"))
                .body("reason", equalTo("SENDER_UNVERIFIED"));
        Sent.mail("checked", Sent.written(ANNA, "3", VOUCHED + subject, "It is urgent"))
                .body("state", equalTo("REPLY"));
    }

    /// Somebody types the address of somebody else into a case, to read what that one writes.
    @Test
    void whoever_types_the_address_of_another_does_not_get_their_mail() {
        Api.as("app1")
                .body(
                        """
                        {"channel": "APP", "content": "屏幕碎了",
                         "customer": {"id": "C-77", "email": "anna@example.com"}}
                        """)
                .post("/complaints")
                .then()
                .statusCode(201);

        String first =
                Sent.mail("checked", Sent.written(ANNA, "1", VOUCHED, "one"))
                        .extract()
                        .path("caseId");
        String second =
                Sent.mail("checked", Sent.written(ANNA, "2", "", "two")).extract().path("caseId");

        assertThat(customerOf(first)).startsWith("mail-").isEqualTo(customerOf(second));
    }

    @Test
    void what_comes_to_a_case_that_has_ended_waits() {
        String id = accepted(Sent.written(ANNA, "1", "", "The screen broke"));
        String subject = "Subject: %s\r\n".formatted(caseNo(id));
        database.execute(
                "update complaint set status = 'WITHDRAWN' where id = $1", UUID.fromString(id));

        parked(Sent.written(ANNA, "2", subject, "Thank you"), "CASE_ENDED");
    }

    @ParameterizedTest
    @CsvSource({
        "outlook-auto-reply, AUTO_REPLY",
        "qq-auto-reply, AUTO_REPLY",
        "mailing-list, LIST",
        "read-receipt, READ_RECEIPT",
        "gmail-dsn, UNKNOWN_MESSAGE"
    })
    void what_a_machine_wrote_is_neither_a_case_nor_answered(String name, String reason) {
        Sent.mail("mail", Samples.bytes(name))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo(reason))
                .body("caseId", nullValue());

        assertThat(database.count("complaint")).isZero();
        assertThat(database.count("outbox")).isZero();
    }

    /// Each desk gets what the other one sends of itself, which says so.
    @Test
    void two_desks_that_answer_each_other_stop_at_once() {
        String id = accepted(Sent.written("desk@other.example", "1", "", "We got your complaint"));
        String receipt = "Auto-Submitted: auto-generated\r\nSubject: %s\r\n".formatted(caseNo(id));

        Sent.mail("mail", Sent.written("desk@other.example", "2", receipt, "We got yours, too"))
                .body("reason", equalTo("AUTO_REPLY"));

        assertThat(outbox("RECEIPT")).isOne();
        assertThat(database.count("complaint")).isOne();
    }

    @Test
    void what_came_back_goes_another_way() {
        String id = accepted(Sent.written("zhang@example.com", "1", "", "The screen broke"));
        database.execute("update outbox set lane = 'EMAIL', state = 'SENT', sent_at = created_at");

        Sent.mail("mail", answering("postfix-delayed", id)).body("state", equalTo("NOTED"));
        assertThat(database.count("message_receipt")).isZero();
        Sent.mail("mail", answering("gmail-dsn", id)).body("state", equalTo("NOTED"));

        assertThat(database.rows("select state, detail from message_receipt"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString(0)).isEqualTo("BOUNCED");
                    assertThat(row.getString(1))
                            .startsWith("hard 5.1.1")
                            .doesNotContain("zhang@example.com");
                });
        assertThat(
                        database.rows("select lane from outbox where template = 'RECEIPT'")
                                .getFirst()
                                .getString(0))
                .isEqualTo("INBOX");
    }

    @Test
    void the_eleventh_case_of_one_sender_in_an_hour_waits() {
        for (int i = 1; i <= 10; i++) {
            accepted(Sent.written(ANNA, "n" + i, "", "Number " + i));
        }

        parked(Sent.written(ANNA, "n11", "", "Number 11"), "OVER_BUDGET");
        accepted(Sent.written("bo@example.com", "n1", "", "Mine"));
        Api.setClock("2026-03-02T10:59:59+08:00");
        parked(Sent.written(ANNA, "n12", "", "Number 12"), "OVER_BUDGET");
        Api.setClock("2026-03-02T11:00:00+08:00");
        accepted(Sent.written(ANNA, "n13", "", "Number 13"));

        assertThat(outbox("MESSAGE_PARKED")).isOne();
    }

    /// The source of the tests may bring twenty cases an hour of people nobody vouches for.
    @Test
    void invented_senders_are_one_and_what_stands_behind_a_plus_is_no_other() {
        for (int i = 1; i <= 10; i++) {
            accepted(Sent.written("anna+%d@example.com".formatted(i), "n" + i, "", "Number " + i));
        }
        parked(Sent.written("anna+eleven@example.com", "n11", "", "Number 11"), "OVER_BUDGET");
        parked(Sent.written(ANNA, "n12", "", "Number 12"), "OVER_BUDGET");

        for (int i = 1; i <= 10; i++) {
            accepted(Sent.written("x%d@invented.example".formatted(i), "x", "", "Number " + i));
        }
        parked(Sent.written("x11@invented.example", "x", "", "Number 11"), "OVER_BUDGET");
        Api.setClock("2026-03-02T11:00:00+08:00");
        accepted(Sent.written("x11@invented.example", "x2", "", "Number 12"));
    }

    @Test
    void what_nobody_can_read_waits_and_is_not_lost() {
        String id = parked(Samples.bytes("no-sender"), "UNREADABLE");

        Sent.mail("mail", Samples.bytes("no-sender")).body("id", equalTo(id));
        Sent.mail("mail", new byte[0]).body("reason", equalTo("UNREADABLE"));
        Api.as("supervisor1")
                .get("/incoming-messages/{id}", id)
                .then()
                .body("text", containsString("I do not say who I am."));
        parked(Samples.bytes("empty-body"), "EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\uD800", "𠮷"})
    void no_character_is_too_much_for_the_desk(String character) {
        accepted(
                Sent.written(
                        ANNA, "1", "Subject: a\u0000b\r\n", "odd %s one".formatted(character)));
    }

    @Test
    void whoever_has_not_the_secret_is_not_let_in() {
        byte[] mail = Samples.bytes("no-message-id");
        long now = Instant.now().getEpochSecond();
        String other = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        Sent.mail("mail", mail, other, now).statusCode(403);
        Sent.mail("mail", mail, Sent.SECRET, now - 600)
                .statusCode(403)
                .body("code", equalTo("SIGNATURE_INVALID"));
        Sent.mail("mail", mail, Sent.SECRET, now + 600).statusCode(403);
        Sent.mail("pigeon", mail, Sent.SECRET, now).statusCode(403);

        assertThat(database.count("incoming_message")).isZero();
    }

    @Test
    void a_mail_has_its_own_limit() {
        String text = "x".repeat(3_000_000);
        byte[] empty = Sent.written(ANNA, "1", "", "");
        byte[] limit = Sent.written(ANNA, "1", "", text.substring(empty.length));

        Sent.mail("mail", Sent.written(ANNA, "1", "", text.substring(empty.length - 1)))
                .statusCode(413);
        assertThat(limit).hasSize(3_000_000);
        String id = accepted(limit);

        Api.as("supervisor1")
                .get("/complaints/{id}", id)
                .then()
                .body("content", containsString("[There is more of it in the incoming message "));
    }

    @Test
    void what_was_kept_long_enough_is_erased() {
        accepted(Sent.written(ANNA, "1", "Subject: Broken\r\n", "The screen broke"));

        Api.setClock("2027-03-02T09:59:59+08:00");
        Api.run("retention");
        assertThat(database.opened("incoming_message").toString()).contains(ANNA);
        Api.setClock("2027-03-02T10:00:00+08:00");
        Api.run("retention");

        assertThat(database.opened("incoming_message").toString())
                .doesNotContain(ANNA)
                .doesNotContain("Broken");
    }

    private static String accepted(byte[] raw) {
        return Sent.mail("mail", raw)
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("caseId", notNullValue())
                .extract()
                .path("caseId");
    }

    private static String parked(byte[] raw, String reason) {
        return Sent.mail("mail", raw)
                .statusCode(200)
                .body("state", equalTo("PARKED"))
                .body("reason", equalTo(reason))
                .body("caseId", nullValue())
                .extract()
                .path("id");
    }

    /// The sample as an answer to the receipt of the case.
    private byte[] answering(String sample, String caseId) {
        UUID message =
                database.rows(
                                "select id from outbox where complaint_id = $1 and template = 'RECEIPT'",
                                UUID.fromString(caseId))
                        .getFirst()
                        .getUUID(0);
        return Samples.bytes(sample, Samples.ANSWERED.toString(), message.toString());
    }

    private long outbox(String template) {
        return database.rows("select count(*) from outbox where template = $1", template)
                .getFirst()
                .getLong(0);
    }

    private static ValidatableResponse timeline(String id) {
        return Api.as("supervisor1").get("/complaints/{id}/timeline", id).then().statusCode(200);
    }

    private static String caseNo(String id) {
        return Api.as("supervisor1").get("/complaints/{id}", id).path("caseNo");
    }

    private String customerOf(String caseId) {
        return database.rows(
                        "select customer_id from complaint where id = $1", UUID.fromString(caseId))
                .getFirst()
                .getString(0);
    }
}
