package dev.redress.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.redress.store.DuePayout;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a provider of a few lines that keeps what it is sent and answers as it is told.
class HttpPayoutGatewayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final DuePayout PAYOUT =
            new DuePayout(
                    new UUID(1, 1),
                    2,
                    new UUID(2, 2),
                    "customer1",
                    "CASH_REFUND",
                    new BigDecimal("320.00"),
                    1);

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;
    private PayoutGateway gateway;
    private volatile int status = 200;
    private volatile String answer = "{\"reference\": \"P-1\"}";
    private volatile String body = "";
    private volatile List<String> headers = List.of();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/payouts", this::answer);
        server.start();
        URI url =
                URI.create("http://127.0.0.1:%d/payouts".formatted(server.getAddress().getPort()));
        gateway = new HttpPayoutGateway(vertx, url, new Config(Optional.of(url)));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.closeAndAwait();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void a_payment_is_sent_with_its_key_and_comes_back_with_a_reference(int paid) {
        status = paid;

        assertThat(pay()).isEqualTo(new PayoutAnswer.Paid("P-1"));
        assertThat(new JsonObject(body))
                .isEqualTo(
                        new JsonObject()
                                .put("customerId", "customer1")
                                .put("form", "CASH_REFUND")
                                .put("amount", "320.00")
                                .put("currency", "CNY"));
        assertThat(headers)
                .containsExactly(
                        "POST",
                        "00000000-0000-0001-0000-000000000001-2",
                        "Bearer secret",
                        "application/json");
    }

    /// Connections are shared, so that the answer to one may come on the thread of another.
    @Test
    void an_answer_is_read_whole_by_whichever_thread_asks() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<PayoutAnswer>> answers =
                    Stream.generate(() -> threads.submit(this::pay)).limit(200).toList();

            for (Future<PayoutAnswer> one : answers) {
                assertThat(one.get()).isEqualTo(new PayoutAnswer.Paid("P-1"));
            }
        }
    }

    @Test
    void what_is_refused_with_a_reason_is_refused_for_good() {
        status = 422;
        answer = "{\"reason\": \"账户已注销\"}";

        assertThat(pay()).isEqualTo(new PayoutAnswer.Refused("账户已注销"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {}",
                "200 | {\"reference\": \" \"}",
                "200 | paid",
                "202 | {\"reference\": \"P-1\"}",
                "302 | {\"reference\": \"P-1\"}",
                "409 | {\"reason\": \"under way\"}",
                "422 | {}",
                "500 | {\"reason\": \"out of order\"}"
            })
    void of_every_other_answer_nobody_knows_what_it_means(int unclear, String said) {
        status = unclear;
        answer = said;

        assertThatThrownBy(this::pay).isNotNull();
    }

    @Test
    void a_provider_that_is_away_has_not_answered() {
        server.stop(0);

        assertThatThrownBy(this::pay).hasRootCauseInstanceOf(IOException.class);
    }

    private PayoutAnswer pay() {
        return gateway.pay(PAYOUT).await().atMost(PATIENCE);
    }

    private void answer(HttpExchange exchange) throws IOException {
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        headers =
                List.of(
                        exchange.getRequestMethod(),
                        exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        exchange.getRequestHeaders().getFirst("Content-Type"));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record Config(Optional<URI> url) implements PayoutConfig {

        @Override
        public boolean test() {
            return false;
        }

        @Override
        public Optional<String> token() {
            return Optional.of("secret");
        }

        @Override
        public Duration timeout() {
            return PATIENCE;
        }

        @Override
        public int batchSizeMax() {
            return 1;
        }

        @Override
        public Duration lease() {
            return PATIENCE;
        }

        @Override
        public List<Duration> pauses() {
            return List.of(PATIENCE);
        }
    }
}
