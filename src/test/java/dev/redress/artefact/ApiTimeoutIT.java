package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lambda ends the process in the middle of a request, and the client sends it again.
class ApiTimeoutIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final Duration AMPLE = Duration.ofMinutes(3);

    @TempDir static Path folder;
    private static Surroundings surroundings;
    private static PackagedFunction function;
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        surroundings = Surroundings.in(folder.resolve("database"));
        function = PackagedFunction.start("api", surroundings.environment(), folder);
        gateway = new Gateway(function);
    }

    @AfterAll
    static void stop() {
        try (var _ = surroundings;
                var _ = function) {}
    }

    /// Of the first, nothing is written when its process is ended. The second has sent all it had
    /// to say, its end as well: the database goes on with it when nobody is there any more.
    @ParameterizedTest
    @CsvSource({
        "before-it-writes, lock table complaint in access exclusive mode",
        "while-it-writes, lock table idempotency_key in share mode"
    })
    void a_complaint_that_is_sent_again_after_a_timeout_is_one_case(String key, String lock)
            throws Exception {
        // A short time is not to be used up by the start.
        function.allow(AMPLE);
        assertThat(complain("first-" + key).status()).isEqualTo(201);
        CompletableFuture<Gateway.Answer> first;
        try (Held held = Held.by(surroundings.connect(), lock)) {
            function.allow(TIMEOUT);
            first = CompletableFuture.supplyAsync(() -> complain(key));
            held.awaitWaiting(first);
            assertThat(first)
                    .failsWithin(TIMEOUT.multipliedBy(2))
                    .withThrowableThat()
                    .withCauseInstanceOf(TimedOut.class);
        }

        function.allow(AMPLE);
        Gateway.Answer again = complain(key);

        assertThat(again.status()).as(again.body().toString()).isEqualTo(201);
        try (Connection database = surroundings.connect()) {
            Held.awaitConnected(database, 1);
            assertThat(
                            Held.texts(
                                    database,
                                    "select id::text from complaint where order_no = '%s'"
                                            .formatted(key)))
                    .containsExactly(again.body().get("id").asText());
            assertThat(
                            Held.texts(
                                    database,
                                    """
                                    select o.recipient from outbox o
                                    join complaint c on c.id = o.complaint_id
                                    where c.order_no = '%s'
                                    group by o.template, o.recipient having count(*) > 1
                                    """
                                            .formatted(key)))
                    .isEmpty();
        }
        assertThat(complain(key).body()).isEqualTo(again.body());
    }

    private static Gateway.Answer complain(String key) {
        return gateway.post(
                "/api/v1/complaints",
                Map.of(
                        "authorization",
                        "Bearer " + surroundings.token("app1", "app"),
                        "idempotency-key",
                        key),
                """
                {"channel": "APP", "customer": {"id": "%s"}, "content": "收到的是假货",
                 "orderNo": "%s"}
                """
                        .formatted(key, key));
    }
}
