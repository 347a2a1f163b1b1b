package dev.redress.notification;

import static dev.redress.notification.DispatchFixture.MONDAY_10AM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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

/// Messages to roles and persons stay at the desk, and away from those whom a case is about.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RoleMessageTest {

    @Inject DispatchFixture post;
    @Inject OwnDispatch dispatches;
    @Inject Addresses addresses;
    @Inject Vertx vertx;
    @Inject @RealTime Clock clock;
    @Inject Database database;

    @BeforeEach
    void open_a_case() {
        post.startEmpty();
        post.open(1);
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
        return Api.as(account).get("/inbox/staff").then().statusCode(200).body("next", nullValue());
    }
}
