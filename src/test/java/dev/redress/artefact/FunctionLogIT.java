package dev.redress.artefact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What functions print, while a complaint comes in and its receipt goes out.
class FunctionLogIT {

    private static final String NAME = "欧阳雪莲";
    private static final String PHONE = "13812345678";
    private static final String EMAIL = "ouyang.xuelian@shop.example";
    private static final String WORDS = "收到的紫砂壶是假货";

    private static final String COMPLAINT =
            """
            {"channel": "APP", "content": "%s", "orderNo": "O-1",
             "customer": {"id": "customer1", "name": "%s", "phone": "%s", "email": "%s"}}
            """
                    .formatted(WORDS, NAME, PHONE, EMAIL);

    @TempDir static Path folder;
    private static Surroundings surroundings;
    private static HttpServer provider;
    private static final BlockingQueue<Headers> HANDED_OVER = new LinkedBlockingQueue<>();
    private static PackagedFunction desk;
    private static PackagedFunction dispatch;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws IOException {
        surroundings = Surroundings.in(folder.resolve("database"));
        provider = provider();
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        desk = PackagedFunction.start("api", environment, folder);
        gateway = new Gateway(desk);
        environment.put("QUARKUS_LAMBDA_HANDLER", "notification-dispatch");
        environment.put(
                "REDRESS_NOTIFICATION_CHANNEL_PUSH_URL",
                "http://127.0.0.1:" + provider.getAddress().getPort());
        dispatch = PackagedFunction.start("events", environment, folder);
    }

    /// Refuses everything, and quotes whom it does not know: an error that tells a person.
    private static HttpServer provider() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    HANDED_OVER.add(exchange.getRequestHeaders());
                    byte[] answer = "%s %s is unknown".formatted(PHONE, EMAIL).getBytes(UTF_8);
                    exchange.sendResponseHeaders(422, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        try (var _ = surroundings;
                var _ = desk;
                var _ = dispatch) {
            provider.stop(0);
        }
    }

    @Test
    void an_event_leaves_one_line_with_the_names_of_powertools() {
        gateway.get("/q/health/live", Map.of("x-correlation-id", "shop-4711"));

        JsonNode line = desk.lastLine();

        assertThat(line.get("level").asText()).isEqualTo("INFO");
        assertThat(line.get("message").asText()).isEqualTo("GET unmatched: 200");
        assertThat(line.get("timestamp").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
        assertThat(line.get("service").asText()).isEqualTo("redress");
        assertThat(line.get("function_name").asText()).isEqualTo("api");
        assertThat(line.get("function_version").asText()).isEqualTo("$LATEST");
        assertThat(line.get("function_memory_size").asInt()).isEqualTo(512);
        assertThat(line.get("function_request_id").asText()).isNotBlank();
        assertThat(line.get("xray_trace_id").asText()).isEqualTo(RuntimeApi.TRACE_ROOT);
        assertThat(line.get("correlation_id").asText()).isEqualTo("shop-4711");
    }

    @Test
    void a_request_is_named_by_its_template_and_counted() {
        gateway.get("/api/v1/surveys/a-token-that-nobody-has", Map.of());

        JsonNode line = desk.lastLine();

        assertThat(line.get("operation").asText()).isEqualTo("GET /surveys/{token}");
        assertThat(line.get("outcome").asText()).isEqualTo("404");
        assertThat(line.get("correlation_id").asText()).isEqualTo(Gateway.REQUEST_ID);
        assertThat(line.get("Processed").asInt()).isZero();
        assertThat(line.get("Failed").asInt()).isZero();
        assertThat(line.get("Duration").asDouble()).isPositive();
        assertThat(line.at("/_aws/CloudWatchMetrics/0/Namespace").asText()).isEqualTo("Redress");
    }

    @Test
    void whoever_comes_too_late_is_a_conflict() {
        String id =
                gateway.post("/api/v1/complaints", as("app1", "app"), COMPLAINT)
                        .body()
                        .get("id")
                        .asText();
        Map<String, String> headers = new HashMap<>(as("customer1", "customer"));
        headers.put("if-match", "\"99\"");

        Gateway.Answer answer =
                gateway.post(
                        "/api/v1/complaints/%s/confirmation".formatted(id),
                        headers,
                        "{\"satisfied\": true}");

        assertThat(answer.status()).isIn(409, 412);
        assertThat(desk.lastLine().get("Conflicts").asInt()).isEqualTo(1);
    }

    @Test
    void a_message_goes_out_with_its_trace_and_no_line_tells_whom_it_is_about()
            throws InterruptedException {
        Gateway.Answer filed = gateway.post("/api/v1/complaints", as("app1", "app"), COMPLAINT);
        assertThat(filed.status()).isEqualTo(201);

        dispatch.invoke("{}");

        Headers handedOver = HANDED_OVER.poll(10, TimeUnit.SECONDS);
        assertThat(handedOver).isNotNull();
        assertThat(handedOver.getFirst("traceparent"))
                .isEqualTo(
                        "00-%s-%s-01"
                                .formatted(
                                        RuntimeApi.TRACE_ROOT.substring(2).replace("-", ""),
                                        RuntimeApi.TRACE_SPAN));
        assertThat(handedOver.getFirst("X-Amzn-Trace-Id")).contains(RuntimeApi.TRACE_ROOT);
        JsonNode line = dispatch.lastLine();
        assertThat(line.get("operation").asText()).isEqualTo("notification-dispatch");
        assertThat(printed()).isNotEmpty();
        for (String marked : List.of(NAME, PHONE, EMAIL, WORDS, "customer1")) {
            assertThat(printed()).noneMatch(text -> text.contains(marked));
        }
    }

    /// Once a function has begun to log. What the runtime prints before is not the desk's.
    @Test
    void everything_that_is_logged_is_a_line_of_json() {
        gateway.get("/q/health/live", Map.of());
        desk.lastLine();

        Pattern json = Pattern.compile("\\{\"timestamp\":\".*}");
        assertThat(desk.output().lines().dropWhile(line -> !json.matcher(line).matches()))
                .isNotEmpty()
                .allMatch(line -> json.matcher(line).matches());
    }

    private static Stream<String> printed() {
        return Stream.of(desk, dispatch).flatMap(function -> function.output().lines());
    }

    private static Map<String, String> as(String account, String role) {
        return Map.of("authorization", "Bearer " + surroundings.token(account, role));
    }
}
