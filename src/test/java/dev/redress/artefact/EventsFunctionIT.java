package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The events package, mostly as the function `deadline-sweep`.
class EventsFunctionIT {

    private static final String EVENT_ID = "0c5bd4c3-58d4-4ee0-8d38-f1cd42ce5b7d";

    private static final String SCHEDULED =
            """
            {"version": "0", "id": "%s",
             "detail-type": "Scheduled Event", "source": "aws.events", "account": "000000000000",
             "time": "2026-03-02T01:00:00Z", "region": "local",
             "resources": ["arn:aws:events:local:000000000000:rule/deadline-sweep"], "detail": {}}
            """
                    .formatted(EVENT_ID);

    /// As EventBridge Scheduler calls what it has no template for.
    private static final String OF_THE_SCHEDULER =
            """
            {"version": "0", "id": "%s", "detail-type": "Scheduled Event", "source": "aws.scheduler",
             "account": "000000000000", "time": "2026-03-02T01:00:00Z", "region": "local",
             "resources": ["arn:aws:scheduler:local:000000000000:schedule/desk/sweep"],
             "detail": "{}"}
            """
                    .formatted(EVENT_ID);

    @TempDir static Path folder;
    private static Surroundings surroundings;
    private static PackagedFunction function;

    @BeforeAll
    static void start() {
        surroundings = Surroundings.in(folder.resolve("database"));
        function = start("deadline-sweep", folder);
    }

    private static PackagedFunction start(String handler, Path home) {
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        environment.put("QUARKUS_LAMBDA_HANDLER", handler);
        return PackagedFunction.start("events", environment, home);
    }

    @AfterAll
    static void stop() {
        try (var _ = surroundings;
                var _ = function) {}
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void a_schedule_starts_the_sweep(String event) throws IOException {
        JsonNode report = report(function, event);

        assertThat(report.get("operation").asText()).isEqualTo("deadline-sweep");
        assertThat(report.get("dryRun").asBoolean()).isFalse();
        assertThat(report.get("done").asInt()).isZero();
        assertThat(report.get("at").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
    }

    /// What a loop sends that has nothing to say is an empty object.
    static List<String> schedules() {
        return List.of(SCHEDULED, OF_THE_SCHEDULER, "{}");
    }

    @Test
    void a_caller_can_ask_for_a_dry_run() throws IOException {
        JsonNode report = report(function, "{\"dryRun\": true, \"limit\": 10}");

        assertThat(report.get("dryRun").asBoolean()).isTrue();
    }

    @Test
    void a_limit_out_of_range_is_an_error_and_the_function_lives_on() throws IOException {
        long process = function.pid();

        assertThatThrownBy(() -> function.invoke("{\"limit\": 0}"))
                .hasMessageContaining("OUT_OF_RANGE");

        assertThat(report(function, SCHEDULED).get("operation").asText())
                .isEqualTo("deadline-sweep");
        assertThat(function.pid()).isEqualTo(process);
    }

    @Test
    void an_event_that_is_no_json_is_an_error_and_the_function_lives_on() throws IOException {
        long process = function.pid();

        assertThatThrownBy(() -> function.invoke("sweep, please"))
                .hasMessageContaining("errorType");

        assertThat(report(function, SCHEDULED).get("operation").asText())
                .isEqualTo("deadline-sweep");
        assertThat(function.pid()).isEqualTo(process);
    }

    /// One package, many functions: the name in the environment is all that tells them apart.
    @ParameterizedTest
    @MethodSource("dev.redress.artefact.Handlers#all")
    void every_handler_is_in_the_package_and_tells_of_what_it_did(
            String handler, @TempDir Path home) throws IOException {
        try (PackagedFunction other = start(handler, home)) {
            JsonNode report = report(other, SCHEDULED);

            assertThat(report.get("operation").asText()).isEqualTo(handler);
            assertThat(report.get("failures")).isEmpty();

            JsonNode line = other.lastLine();
            assertThat(line.get("operation").asText()).isEqualTo(handler);
            assertThat(line.get("correlation_id").asText()).isEqualTo(EVENT_ID);
            assertThat(line.get("cold_start").asBoolean()).isTrue();
            assertThat(line.get("ColdStart").asInt()).isEqualTo(1);
            assertThat(line.get("Failed").asInt()).isZero();
        }
    }

    private static JsonNode report(PackagedFunction asked, String event) throws IOException {
        return new ObjectMapper().readTree(asked.invoke(event));
    }
}
