package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.redress.support.Api;
import dev.redress.support.Crowd;
import dev.redress.support.Database;
import dev.redress.support.OpenTransaction;
import dev.redress.support.PostgresResource;
import dev.redress.support.Ready;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A hundred programs are told of events, and no more.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WebhookLimitTest {

    private static final String SUBSCRIBED =
            """
            insert into webhook_subscription (id, url, events, secret, active, created_by, created_at)
            select gen_random_uuid(), 'https://shop.example', '{}', '', false, 'admin1', now()
            from generate_series(1, $1)
            """;

    @Inject Database database;
    @Inject Pool pool;

    @BeforeEach
    void start_empty() {
        Ready.await();
        database.empty();
    }

    @AfterEach
    void leave_none() {
        database.empty();
    }

    @Test
    void the_last_place_is_taken_once_by_two_at_once() {
        database.execute(SUBSCRIBED, 99);

        CompletableFuture<ValidatableResponse> second;
        try (OpenTransaction first = OpenTransaction.of(pool, SUBSCRIBED, 1)) {
            second = Crowd.beside(WebhookLimitTest::subscribed);
            first.awaitSomebody();
        }

        second.join().statusCode(409).body("code", equalTo("TOO_MANY_WEBHOOKS"));
        assertThat(database.count("webhook_subscription")).isEqualTo(100);
    }

    @Test
    void whoever_comes_behind_somebody_finds_the_last_place() {
        database.execute(SUBSCRIBED, 98);

        CompletableFuture<ValidatableResponse> second;
        try (OpenTransaction first = OpenTransaction.of(pool, SUBSCRIBED, 1)) {
            second = Crowd.beside(WebhookLimitTest::subscribed);
            first.awaitSomebody();
        }

        second.join().statusCode(201);
        assertThat(database.count("webhook_subscription")).isEqualTo(100);
    }

    private static ValidatableResponse subscribed() {
        return Api.as("admin1")
                .body(Map.of("url", "https://192.0.43.8/hook"))
                .post("/webhooks")
                .then();
    }
}
