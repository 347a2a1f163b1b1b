package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiFunctionIT {

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

    @Test
    void is_ready_when_the_database_answers() {
        Gateway.Answer answer = gateway.get("/q/health/ready", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("status").asText()).isEqualTo("UP");
        assertThat(answer.body().get("checks").findValuesAsText("name"))
                .contains("Reactive PostgreSQL connections health check");
    }

    @Test
    void refuses_a_caller_without_token() {
        assertThat(gateway.get("/api/v1/operations/clock", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void refuses_a_caller_with_another_role() {
        assertThat(gateway.get("/api/v1/operations/clock", as("agent1", "agent")).status())
                .isEqualTo(403);
    }

    @Test
    void lets_in_a_caller_with_a_token_of_ours() {
        Gateway.Answer answer = gateway.get("/api/v1/operations/clock", as("admin1", "admin"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("adjustable").asBoolean()).isFalse();
    }

    /// This function has neither their settings nor their rights.
    @Test
    void leaves_work_that_reaches_others_to_its_own_function() {
        Gateway.Answer answer =
                gateway.post(
                        "/api/v1/operations/notification-dispatch/runs",
                        as("admin1", "admin"),
                        "{\"dryRun\": true}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("code").asText()).isEqualTo("OWN_FUNCTION");
    }

    @Test
    void does_work_of_the_desk_alone() {
        Gateway.Answer answer =
                gateway.post("/api/v1/operations/deadline-sweep/runs", as("admin1", "admin"), "{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("operation").asText()).isEqualTo("deadline-sweep");
    }

    @Test
    void takes_in_a_complaint() {
        Gateway.Answer answer =
                gateway.post(
                        "/api/v1/complaints",
                        as("app1", "app"),
                        """
                        {"channel": "APP", "customer": {"id": "customer1"}, "content": "收到的是假货"}
                        """);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().get("id").asText()).isNotBlank();
        assertThat(answer.body().get("caseNo").asText()).isNotBlank();
    }

    private static Map<String, String> as(String account, String role) {
        return Map.of("authorization", "Bearer " + surroundings.token(account, role));
    }
}
