package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.redress.core.complaint.Complaint;
import dev.redress.notification.OwnDispatch.Hasty;
import dev.redress.platform.RealTime;
import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where messages to roles and persons arrive.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DeskInboxTest {

    @Inject DispatchFixture post;
    @Inject OwnDispatch dispatches;
    @Inject Addresses addresses;
    @Inject Vertx vertx;
    @Inject @RealTime Clock clock;
    @Inject Database database;

    private Complaint complaint;

    @BeforeEach
    void open_a_case() {
        post.startEmpty();
        complaint = post.open(1).getFirst();
    }

    @Test
    void all_who_hold_a_role_are_told_but_those_whom_the_case_is_about() {
        address("role:supervisor!supervisor1,agent1");
        post.runAt(MONDAY_10AM);

        inbox("supervisor2").body("items.caseNo", contains(complaint.caseNo()));
        inbox("supervisor1").body("items", hasSize(0));
        inbox("senior1").body("items", hasSize(0));
    }

    /// The message was written before anybody knew.
    @Test
    void whoever_is_named_later_finds_no_message_any_more() {
        address("role:supervisor");
        post.runAt(MONDAY_10AM);
        inbox("supervisor1").body("items", hasSize(1));

        database.execute("update complaint set complained_of = '[\"supervisor1\"]'::jsonb");

        inbox("supervisor1").body("items", hasSize(0));
        inbox("supervisor2").body("items", hasSize(1));
    }

    @Test
    void a_person_is_told_alone_and_numbers_are_hidden() {
        address("person:agent1");
        database.execute("update outbox set text = '请致电 13987654321'");
        post.runAt(MONDAY_10AM);

        inbox("agent1")
                .body("items", hasSize(1))
                .body("items[0].text", containsString("4321"))
                .body("items[0].text", not(containsString("13987654321")));
        inbox("agent2").body("items", hasSize(0));
        Api.as("customer1").get("/desk-inbox").then().statusCode(403);
    }

    @Test
    void the_inbox_has_pages() {
        post.open(1);
        address("role:supervisor");
        post.runAt(MONDAY_10AM);

        String next =
                Api.as("supervisor1")
                        .get("/desk-inbox?limit=1")
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");
        Api.as("supervisor1")
                .get("/desk-inbox?limit=2&cursor=" + next)
                .then()
                .body("items.caseNo", contains(complaint.caseNo()))
                .body("next", nullValue());
    }

    /// With a provider for everything that a provider can carry.
    @Test
    void no_provider_is_given_a_message_to_a_role_or_a_person() {
        try (Provider provider = new Provider()) {
            Hasty config = new Hasty(provider.url(), 100, Duration.ofSeconds(5));
            for (String recipient :
                    new String[] {
                        "role:supervisor", "role:supervisor!supervisor1", "person:agent1"
                    }) {
                address(recipient);
                dispatches
                        .with(
                                config,
                                new HttpGateway(new Channels(config), addresses, vertx, clock))
                        .runAt(MONDAY_10AM);
                database.execute(
                        "update outbox set state = 'PENDING', lane = null, sent_at = null");
            }

            assertThat(provider.calls()).isEmpty();
            assertThat(
                            database.rows("select distinct lane from delivery_attempt").stream()
                                    .map(row -> row.getString(0)))
                    .containsExactly("DESK");
        }
    }

    private void address(String recipient) {
        database.execute("update outbox set recipient = $1", recipient);
    }

    private static ValidatableResponse inbox(String account) {
        return Api.as(account).get("/desk-inbox").then().statusCode(200).body("next", nullValue());
    }
}
