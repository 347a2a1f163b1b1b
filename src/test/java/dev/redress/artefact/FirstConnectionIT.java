package dev.redress.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.support.EncryptionKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A function meets its database when the first event needs it, and shows its keys then.
class FirstConnectionIT {

    private static final String REFUSAL =
            "The database holds values that are sealed with a key 1 which the keyset does not have.";
    private static final String COMPLAINT =
            """
            {"channel": "APP", "customer": {"id": "customer1"}, "content": "收到的是假货"}
            """;

    @TempDir static Path folder;
    private static Surroundings surroundings;
    private static CountingDoor door;

    /// The desk's own functions are here first: the database knows their key.
    @BeforeAll
    static void start() throws Exception {
        surroundings = Surroundings.in(folder.resolve("database"));
        door = CountingDoor.to(surroundings.environment().get("REDRESS_DB_URL"));
    }

    @AfterAll
    static void stop() {
        try (var _ = surroundings) {
            door.close();
        }
    }

    @Test
    void a_function_connects_with_its_first_event_and_not_before() {
        int before = door.connections();
        try (PackagedFunction sweep = start("events", Map.of())) {
            assertThat(door.connections()).isEqualTo(before);

            sweep.invoke("{}");

            assertThat(door.connections()).isEqualTo(before + 1);
        }
    }

    @Test
    void a_request_that_needs_no_database_does_not_connect_either() {
        int before = door.connections();
        try (PackagedFunction desk = start("api", Map.of())) {
            Gateway gateway = new Gateway(desk);
            assertThat(gateway.get("/q/health/live", Map.of()).status()).isEqualTo(200);
            assertThat(door.connections()).isEqualTo(before);

            assertThat(gateway.get("/q/health/ready", Map.of()).status()).isEqualTo(200);

            assertThat(door.connections()).isEqualTo(before + 1);
        }
    }

    @Test
    void an_event_fails_without_the_keys_of_the_database_and_says_why() throws Exception {
        useOnce();
        try (PackagedFunction sweep = start("events", foreignKeys())) {
            assertThatThrownBy(() -> sweep.invoke("{}")).hasMessageContaining(REFUSAL);
            assertThatThrownBy(() -> sweep.invoke("{}")).hasMessageContaining(REFUSAL);

            assertThat(sweep.lastLine().get("outcome").asText()).isEqualTo("FAILED");
            assertTold(sweep);
        }
        assertNothingIsWritten();
    }

    @Test
    void a_request_is_answered_with_nothing_without_the_keys_of_the_database() throws Exception {
        useOnce();
        Map<String, String> app =
                Map.of("authorization", "Bearer " + surroundings.token("app1", "app"));
        try (PackagedFunction desk = start("api", foreignKeys())) {
            Gateway gateway = new Gateway(desk);

            assertThat(gateway.get("/q/health/ready", Map.of()).status()).isEqualTo(503);
            assertUnavailable(gateway.get("/api/v1/complaints", app));
            assertUnavailable(gateway.post("/api/v1/complaints", app, COMPLAINT));
            assertTold(desk);
        }
        assertNothingIsWritten();
    }

    private static void assertUnavailable(Gateway.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body().get("code").asText()).isEqualTo("UNAVAILABLE");
        assertThat(answer.headers()).containsKey("retry-after");
    }

    private static void assertTold(PackagedFunction function) {
        assertThat(function.output().lines())
                .anyMatch(line ->
                        line.startsWith("{")
                                && line.contains("\"level\":\"ERROR\"")
                                && line.contains(REFUSAL));
    }

    private static void assertNothingIsWritten() throws Exception {
        try (Connection database = surroundings.connect()) {
            assertThat(Held.texts(database, "select number::text from encryption_key"))
                    .isEqualTo(List.of("1"));
            assertThat(Held.texts(database, "select id::text from complaint")).isEmpty();
        }
    }

    /// As the desk's own functions do, whose key the database knows from then on.
    private static void useOnce() {
        try (PackagedFunction sweep = start("events", Map.of())) {
            sweep.invoke("{}");
        }
    }

    private static Map<String, String> foreignKeys() throws Exception {
        return EncryptionKeys.in(Files.createTempDirectory(folder, "foreign"));
    }

    private static PackagedFunction start(String name, Map<String, String> changed) {
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        environment.put("REDRESS_DB_URL", door.address());
        environment.put("QUARKUS_LAMBDA_HANDLER", "deadline-sweep");
        environment.putAll(changed);
        return PackagedFunction.start(name, environment, folder);
    }
}
