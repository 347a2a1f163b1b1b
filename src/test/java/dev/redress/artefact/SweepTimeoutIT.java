package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lambda ends the process of a function that takes longer than it may, and whoever called it calls
/// again.
class SweepTimeoutIT {

    private static final String SCHEDULED = "{}";

    private static final Duration AMPLE = Duration.ofMinutes(3);

    /// More than one batch of them.
    private static final int MANY = 500;

    @TempDir static Path folder;
    private static Surroundings surroundings;
    private static PackagedFunction intake;

    @BeforeAll
    static void start() {
        surroundings = Surroundings.in(folder.resolve("database"));
        intake = PackagedFunction.start("api", surroundings.environment(), folder);
    }

    @AfterAll
    static void stop() {
        try (var _ = surroundings;
                var _ = intake) {}
    }

    @Test
    void a_sweep_that_is_ended_in_the_middle_is_finished_by_the_next_process() throws Exception {
        OverdueCases cases = filed("killed");
        Duration timeout = Duration.ofSeconds(20);
        try (PackagedFunction sweep = sweep(Duration.ofSeconds(1));
                Connection database = surroundings.connect()) {
            CompletableFuture<String> held;
            try (Held lock = Held.by(surroundings.connect(), cases.lock(MANY - 1))) {
                sweep.allow(timeout);
                held = CompletableFuture.supplyAsync(() -> sweep.invoke(SCHEDULED));
                lock.awaitWaiting(held);
                assertThat(held)
                        .failsWithin(timeout.multipliedBy(2))
                        .withThrowableThat()
                        .withCauseInstanceOf(TimedOut.class);
            }
            // The one that takes cases in keeps its connection.
            Held.awaitConnected(database, 1);
            assertThat(cases.swept(database)).isBetween(1, MANY);

            sweep.allow(AMPLE);
            JsonNode report = read(sweep.invoke(SCHEDULED));

            assertThat(report.get("failures")).isEmpty();
            assertThat(report.get("outOfTime").asBoolean()).isFalse();
            assertThat(report.get("more").asBoolean()).isFalse();
            assertThat(sweep.lastLine().get("cold_start").asBoolean()).isTrue();
            cases.assertSweptOnce(database);
            assertThat(read(sweep.invoke(SCHEDULED)).get("done").asInt()).isZero();
        }
    }

    /// The first batch is kept until less than the reserve is left.
    @Test
    void a_sweep_whose_time_is_short_stops_by_itself_and_the_next_goes_on() throws Exception {
        OverdueCases cases = filed("late");
        Duration reserve = Duration.ofSeconds(10);
        try (PackagedFunction sweep = sweep(reserve);
                Connection database = surroundings.connect()) {
            CompletableFuture<String> held;
            try (Held lock = Held.by(surroundings.connect(), cases.lock(0))) {
                sweep.allow(reserve.multipliedBy(2).plusSeconds(10));
                held = CompletableFuture.supplyAsync(() -> sweep.invoke(SCHEDULED));
                lock.awaitWaiting(held);
                Held.until(sweep.deadline().minus(reserve).plusMillis(1));
            }

            JsonNode report = read(held.join());

            assertThat(report.get("outOfTime").asBoolean()).isTrue();
            assertThat(report.get("more").asBoolean()).isTrue();
            assertThat(report.get("done").asInt()).isPositive();
            assertThat(cases.swept(database)).isBetween(1, MANY - 1);
            assertThat(sweep.lastLine().get("outcome").asText()).isEqualTo("OUT_OF_TIME");
            assertThat(sweep.lastLine().get("OutOfTime").asInt()).isEqualTo(1);

            sweep.allow(AMPLE);
            JsonNode next = read(sweep.invoke(SCHEDULED));

            assertThat(next.get("outOfTime").asBoolean()).isFalse();
            assertThat(next.get("more").asBoolean()).isFalse();
            assertThat(sweep.lastLine().get("cold_start").asBoolean()).isFalse();
            cases.assertSweptOnce(database);
        }
    }

    private static OverdueCases filed(String name) throws SQLException {
        OverdueCases cases = new OverdueCases(name, MANY);
        try (Connection database = surroundings.connect()) {
            cases.file(intake, surroundings.token("app1", "app"), database);
        }
        return cases;
    }

    /// One that has seen a sweep, so that a short time is not used up by its start.
    private static PackagedFunction sweep(Duration reserve) {
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        environment.put("QUARKUS_LAMBDA_HANDLER", "deadline-sweep");
        environment.put("REDRESS_OPERATION_RESERVE", reserve.toString());
        PackagedFunction sweep = PackagedFunction.start("events", environment, folder);
        sweep.allow(AMPLE);
        sweep.invoke("{\"dryRun\": true}");
        return sweep;
    }

    private static JsonNode read(String report) throws Exception {
        return new ObjectMapper().readTree(report);
    }
}
