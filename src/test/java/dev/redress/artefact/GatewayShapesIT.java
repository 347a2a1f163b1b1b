package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What API Gateway can make of a request (payload 2.0), and what the function makes of it. The
/// function stands behind an edge of ours, as most do, and lets an address call ten times a minute.
class GatewayShapesIT {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String NO_SURVEY = "/api/v1/surveys/none";
    private static final int CALLS_MAX = 10;
    private static final String ORIGIN_SECRET = "edge-0123456789abcdefghijklmnopq";

    @TempDir static Path folder;
    private static Surroundings surroundings;
    private static PackagedFunction function;
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        surroundings = Surroundings.in(folder.resolve("database"));
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        environment.put("REDRESS_FORWARDED", "true");
        environment.put(
                "REDRESS_ORIGIN_SECRETS", ORIGIN_SECRET + ",next-0123456789abcdefghijklmnopq");
        environment.put("REDRESS_LIMITS_REQUESTS_PER_ADDRESS", String.valueOf(CALLS_MAX));
        function = PackagedFunction.start("api", environment, folder);
        gateway = new Gateway(function);
    }

    @AfterAll
    static void stop() {
        try (var _ = surroundings;
                var _ = function) {}
    }

    @Test
    void a_body_in_base64_is_read_as_what_it_was() {
        String body =
                """
                {"channel": "APP", "customer": {"id": "customer1"}, "content": "收到的是假货 😡"}
                """;
        ObjectNode event = Gateway.event("POST", COMPLAINTS, as("app1", "app"), body);
        event.put(
                "body", Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
        event.put("isBase64Encoded", true);

        Gateway.Answer answer = gateway.ask(event);

        assertThat(answer.status()).isEqualTo(201);
        String id = answer.body().get("id").asText();
        assertThat(
                        gateway.get(COMPLAINTS + "/" + id, as("supervisor1", "supervisor"))
                                .body()
                                .get("content")
                                .asText())
                .isEqualTo("收到的是假货 😡");
    }

    /// The gateway joins them by commas.
    @Test
    void a_header_that_came_twice_counts_twice() {
        Map<String, String> headers = new HashMap<>(as("agent1", "agent"));
        headers.put("accept", "text/html,application/json");

        Gateway.Answer answer = gateway.get("/api/v1/classifications/none", headers);

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.headers().get("content-type")).contains("json");
    }

    @Test
    void a_query_is_read_as_it_was_written() {
        ObjectNode event = Gateway.event("GET", COMPLAINTS, as("supervisor1", "supervisor"), null);
        event.put("rawQueryString", "q=%E5%81%87%E8%B4%A7&limit=0");

        Gateway.Answer answer = gateway.ask(event);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo("limit");
    }

    /// They come beside the headers. The desk wants none, and must not fall over any.
    @Test
    void cookies_do_no_harm() {
        ObjectNode event = Gateway.event("GET", "/q/health/live", Map.of(), null);
        event.putArray("cookies").add("theme=dark").add("session=somebody");

        assertThat(gateway.ask(event).status()).isEqualTo(200);
    }

    @Test
    void names_of_headers_are_written_as_anybody_likes() {
        String token = as("admin1", "admin").get("authorization");

        assertThat(gateway.get("/api/v1/operations/clock", Map.of("AUTHORIZATION", token)).status())
                .isEqualTo(200);
    }

    /// The desk stands at the root of a gateway, by the stage `$default`; another stage would be
    /// part of each path.
    @Test
    void the_name_of_a_stage_is_no_part_of_a_path_of_the_desk() {
        assertThat(gateway.get("/prod/api/v1/operations/clock", as("admin1", "admin")).status())
                .isEqualTo(404);
    }

    @Test
    void an_event_that_is_no_request_is_an_error_and_the_function_lives_on() {
        long process = function.pid();
        ObjectNode event = Gateway.event("GET", "/q/health/live", Map.of(), null);
        event.remove("requestContext");

        assertThat(gateway.ask(event).status()).isEqualTo(500);
        assertThat(gateway.get("/q/health/live", Map.of()).status()).isEqualTo(200);
        assertThat(function.pid()).isEqualTo(process);
    }

    @Test
    void a_body_that_is_too_large_is_refused_and_the_function_lives_on() {
        long process = function.pid();
        String body = "{\"content\": \"%s\"}".formatted("长".repeat(1 << 20));

        assertThat(gateway.post(COMPLAINTS, as("app1", "app"), body).status()).isEqualTo(413);
        assertThat(gateway.get("/q/health/live", Map.of()).status()).isEqualTo(200);
        assertThat(function.pid()).isEqualTo(process);
    }

    @Test
    void a_stranger_who_calls_too_often_is_told_when_to_come_back() {
        for (int call = 0; call < CALLS_MAX; call++) {
            assertThat(gateway.get(NO_SURVEY, from("198.51.100.1")).status()).isEqualTo(404);
        }

        Gateway.Answer answer = gateway.get(NO_SURVEY, from("198.51.100.1"));

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().get("retry-after"))).isBetween(1, 60);
        // Whom the edge names is counted, and not the edge, through which all come.
        assertThat(gateway.get(NO_SURVEY, from("198.51.100.2")).status()).isEqualTo(404);
    }

    /// As the edge writes them, in brackets and quotes.
    @Test
    void strangers_by_ipv6_are_counted_each_for_themselves() {
        for (int call = 0; call < CALLS_MAX; call++) {
            assertThat(gateway.get(NO_SURVEY, from("\"[2001:db8::1]\"")).status()).isEqualTo(404);
        }

        assertThat(gateway.get(NO_SURVEY, from("\"[2001:db8::1]\"")).status()).isEqualTo(429);
        assertThat(gateway.get(NO_SURVEY, from("\"[2001:db8::2]\"")).status()).isEqualTo(404);
    }

    /// The gateway knows where they call from, whoever they say they are.
    @Test
    void a_stranger_who_goes_past_the_edge_is_one_stranger_whatever_they_say() {
        for (int call = 0; call < CALLS_MAX; call++) {
            assertThat(gateway.get(NO_SURVEY, saying("192.0.2." + call)).status()).isEqualTo(404);
        }

        assertThat(gateway.get(NO_SURVEY, saying("192.0.2.99")).status()).isEqualTo(429);
        assertThat(gateway.get(NO_SURVEY, from("192.0.2.99")).status()).isEqualTo(404);
    }

    private static Map<String, String> from(String address) {
        Map<String, String> headers = new HashMap<>(saying(address));
        headers.put("x-redress-origin", ORIGIN_SECRET);
        return headers;
    }

    private static Map<String, String> saying(String address) {
        return Map.of("forwarded", "for=%s;proto=https".formatted(address));
    }

    private static Map<String, String> as(String account, String role) {
        return Map.of("authorization", "Bearer " + surroundings.token(account, role));
    }
}
