package dev.redress.intake.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people decide about messages that waited.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class IncomingResourceTest {

    /// Nobody of the demo cast, of whom the log is full.
    private static final String LEADER = "supervisor71";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T10:00:00+08:00");
    }

    @Test
    void those_that_wait_are_listed_without_what_leads_to_people() {
        String id = refused();

        Api.as("operations1")
                .get("/incoming-messages")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as("operations1")
                .get("/incoming-messages?state=REFUSED&limit=1")
                .then()
                .body("items.id", contains(id))
                .body("items[0].sender", equalTo("z***@example.com"))
                .body("items[0].text", nullValue())
                .body("next", notNullValue());
        Api.as("operations1").get("/incoming-messages?state=LOST").then().statusCode(422);
        Api.as("operations1").get("/incoming-messages?limit=201").then().statusCode(422);
        Api.as("supervisor1")
                .get("/incoming-messages/{id}", id)
                .then()
                .body("text", equalTo("I am out of the office until Monday."))
                .body("reason", equalTo("AUTO_REPLY"));
        assertThat(
                        database.rows("select sender, subject, raw from incoming_message")
                                .getFirst()
                                .toJson()
                                .encode())
                .doesNotContain("zhang")
                .doesNotContain("office");
    }

    @Test
    void a_message_that_is_let_in_is_a_case_from_when_it_came() {
        String id = refused();
        Api.setClock("2026-03-02T12:00:00+08:00");

        String caseId =
                release(id, null)
                        .statusCode(200)
                        .body("state", equalTo("ACCEPTED"))
                        .body("decidedBy", equalTo("supervisor1"))
                        .body("decisionReason", equalTo("is a complaint after all"))
                        .extract()
                        .path("caseId");

        Api.as("supervisor1")
                .get("/complaints/{id}", caseId)
                .then()
                .body("receivedAt", equalTo("2026-03-02T02:00:00Z"));
        release(id, null).statusCode(409).body("code", equalTo("ALREADY_DECIDED"));
        Api.check();
    }

    @Test
    void a_message_is_added_to_the_case_that_somebody_names() {
        String caseId = Sent.mail("mail", Samples.bytes("no-message-id")).extract().path("caseId");
        String id = refused();

        release(id, caseId)
                .statusCode(200)
                .body("state", equalTo("REPLY"))
                .body("caseId", equalTo(caseId));

        Api.as("supervisor1")
                .get("/complaints/{id}/timeline", caseId)
                .then()
                .body("items.text.toString()", containsString("out of the office"));
    }

    @Test
    void a_case_that_takes_none_puts_the_message_back() {
        String caseId = Sent.mail("mail", Samples.bytes("no-message-id")).extract().path("caseId");
        database.execute(
                "update complaint set status = 'WITHDRAWN' where id = $1", UUID.fromString(caseId));
        String id = refused();

        release(id, caseId).statusCode(409).body("code", equalTo("CASE_ENDED"));
        release(id, UUID.randomUUID().toString()).statusCode(404);

        release(id, null).statusCode(200).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void what_nobody_can_read_is_let_in_by_hand_only() {
        String id = Sent.mail("mail", Samples.bytes("no-sender")).extract().path("id");

        release(id, null).statusCode(409).body("code", equalTo("UNREADABLE"));
    }

    @Test
    void a_message_is_thrown_away_with_the_reason_and_stays_listed() {
        String id = refused();

        discard(id, " ").statusCode(422).body("errors.field", contains("reason"));
        discard(id, "advertising").statusCode(200).body("state", equalTo("DISCARDED"));
        discard(id, "again").statusCode(409);
        release(id, null).statusCode(409);
        discard(UUID.randomUUID().toString(), "none").statusCode(404);

        Api.as("supervisor1")
                .get("/incoming-messages?state=DISCARDED")
                .then()
                .body("items.decisionReason", contains("advertising"));
        Api.as("auditor1")
                .get("/audit?actor=" + LEADER)
                .then()
                .body(
                        "items.operation.toString()",
                        containsString("POST /incoming-messages/{id}/discard"))
                .body("items.toString()", not(containsString("advertising")));
    }

    /// Whoever was to make something of it did not come to an end: it comes again, or somebody lets
    /// it in.
    @Test
    void what_was_left_half_done_is_not_lost() {
        byte[] mail = Samples.bytes("no-message-id");
        String id = Sent.mail("mail", mail).extract().path("id");
        database.execute("truncate complaint, idempotency_key, outbox cascade");
        database.execute(
                "update incoming_message set state = 'RECEIVED', complaint_id = null,"
                        + " claimed_until = '2026-03-02T10:05:00+08:00'");

        Sent.mail("mail", mail).statusCode(409).body("code", equalTo("BEING_TAKEN"));
        release(id, null).statusCode(409);
        Api.setClock("2026-03-02T10:05:00+08:00");
        Sent.mail("mail", mail).statusCode(200).body("state", equalTo("ACCEPTED"));

        assertThat(database.count("complaint")).isOne();
    }

    /// Whoever brought it may never come again.
    @Test
    void what_was_left_half_done_waits_for_a_person_after_its_time() {
        String id = Sent.mail("mail", Samples.bytes("no-message-id")).extract().path("id");
        database.execute(
                "update incoming_message set state = 'RECEIVED', complaint_id = null,"
                        + " claimed_until = '2026-03-02T10:05:00+08:00'");

        Api.setClock("2026-03-02T10:04:59+08:00");
        Api.run("upload-cleanup");
        waiting("supervisor1").body("items", hasSize(0));
        Api.setClock("2026-03-02T10:05:00+08:00");
        Api.run("upload-cleanup");

        waiting("supervisor1")
                .body("items.id", contains(id))
                .body("items.reason", contains("INTERRUPTED"));
        assertThat(notices()).isOne();
    }

    @Test
    void what_was_given_up_has_an_hour_to_come_again() {
        Sent.mail("mail", Samples.bytes("no-message-id"));
        database.execute("update incoming_message set state = 'RECEIVED', complaint_id = null");

        Api.setClock("2026-03-02T10:59:59+08:00");
        Api.run("upload-cleanup");
        waiting("supervisor1").body("items", hasSize(0));
        Api.setClock("2026-03-02T11:00:00+08:00");
        Api.run("upload-cleanup");

        waiting("supervisor1").body("items", hasSize(1));
    }

    @Test
    void what_is_in_a_case_already_is_added_to_no_other_and_stays_as_it_was() {
        String one = opened("anna@example.com");
        String other = opened("bo@example.com");
        String id = refused();
        release(id, one).statusCode(200);
        database.execute(
                "update incoming_message set state = 'PARKED', reason = 'INTERRUPTED',"
                        + " complaint_id = null, decided_by = null where id = $1",
                UUID.fromString(id));

        release(id, other).statusCode(409).body("code", equalTo("IN_ANOTHER_CASE"));
        release(id, null).statusCode(409).body("code", equalTo("IN_ANOTHER_CASE"));

        waiting("supervisor1")
                .body("items.id", contains(id))
                .body("items[0].reason", equalTo("INTERRUPTED"))
                .body("items[0].aboutCase", equalTo(one))
                .body("items[0].decidedBy", nullValue());
        release(id, one).statusCode(200).body("state", equalTo("REPLY"));
    }

    @Test
    void whoever_is_complained_of_neither_sees_nor_decides_about_what_is_about_the_case() {
        String caseId = opened("anna@example.com");
        database.execute(
                "update complaint set complained_of = '[\"supervisor1\", \"supervisor71\"]'::jsonb");
        String other = refused();
        String id = refused("about " + caseId);
        database.execute(
                "update incoming_message set about_case = $2 where id = $1",
                UUID.fromString(id),
                UUID.fromString(caseId));
        String list = "/incoming-messages?state=REFUSED";

        Api.as("supervisor1").get(list).then().body("items.id", contains(other));
        Api.as("operations1").get(list).then().body("items", hasSize(2));
        Api.as("supervisor1").get("/incoming-messages/{id}", id).then().statusCode(404);
        discard(id, "nothing in it").statusCode(404);
        release(id, null).statusCode(404);
        release(other, caseId).statusCode(404);

        Api.as("operations1").get("/incoming-messages/{id}", id).then().statusCode(200);
        Api.as("operations1").get(list).then().body("items", hasSize(2));
    }

    private static ValidatableResponse waiting(String account) {
        return Api.as(account).get("/incoming-messages").then().statusCode(200);
    }

    private long notices() {
        return database.rows("select count(*) from outbox where template = 'MESSAGE_PARKED'")
                .getFirst()
                .getLong(0);
    }

    private static String opened(String from) {
        return Sent.mail("mail", Sent.written(from, "1", "", "The screen broke"))
                .extract()
                .path("caseId");
    }

    private static String refused(String id) {
        String fields = "Auto-Submitted: auto-replied\r\n";
        return Sent.mail(
                        "mail",
                        Sent.written("cy@example.com", id.replace(' ', '-'), fields, "Away"))
                .extract()
                .path("id");
    }

    private static String refused() {
        return Sent.mail("mail", Samples.bytes("outlook-auto-reply")).extract().path("id");
    }

    private static ValidatableResponse release(String id, @Nullable String caseId) {
        String named = caseId == null ? "" : "\"caseId\": \"%s\", ".formatted(caseId);
        return Api.as("supervisor1")
                .body("{%s\"reason\": \"is a complaint after all\"}".formatted(named))
                .post("/incoming-messages/{id}/release", id)
                .then();
    }

    private static ValidatableResponse discard(String id, String reason) {
        return Api.as(LEADER)
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post("/incoming-messages/{id}/discard", id)
                .then();
    }
}
