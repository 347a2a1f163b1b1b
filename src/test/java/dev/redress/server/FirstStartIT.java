package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a desk for real customers begins with.
class FirstStartIT {

    private static final Map<String, String> WITHOUT_KEYS =
            Map.of("REDRESS_ENCRYPTION_KEYSET_FILE", "", "REDRESS_ENCRYPTION_KEY_FILE", "");

    @TempDir Path temp;

    @Test
    void it_does_not_start_without_keys_of_its_own() throws Exception {
        try (LaunchedServer server = LaunchedServer.in(temp.resolve("data"), WITHOUT_KEYS)) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.output())
                    .contains("A desk with real customers needs its own keys")
                    .doesNotContain("Listening on");
            assertThat(server.hasLeftDatabase()).isFalse();
        }
    }

    @Test
    void two_administrators_are_created_with_passwords_of_their_own_and_no_third()
            throws Exception {
        Path folder = temp.resolve("data");
        String first = created(folder, "li.wei");
        String second = created(folder, "zhang.min");

        assertThat(first).isNotEqualTo(second);
        try (LaunchedServer third = LaunchedServer.in(folder, Map.of(), "create-admin", "zhao")) {
            assertThat(third.awaitEnd()).isEqualTo(1);
            assertThat(third.output()).startsWith("No account was added");
        }
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("database.password"))).isEqualTo("rw-------");
        try (LaunchedServer server = LaunchedServer.in(folder, Map.of()).awaitReady()) {
            assertThat(server.signIn("li.wei", second).statusCode()).isEqualTo(401);
            assertThat(server.signIn("li.wei", first).body())
                    .contains("\"mustChangePassword\":true");
        }
    }

    /// In the cloud the database is out of the operator's reach.
    @Test
    void an_administrator_of_the_cloud_is_prepared_without_keys_and_database() throws Exception {
        Path folder = temp.resolve("data");
        Path event = temp.resolve("event");

        try (LaunchedServer command =
                LaunchedServer.in(
                        folder,
                        WITHOUT_KEYS,
                        "create-admin",
                        "li.wei",
                        "--event",
                        event.toString())) {
            assertThat(command.awaitEnd()).as(command.output()).isZero();
            assertThat(command.output()).startsWith("li.wei signs in with ");
            assertThat(command.hasLeftDatabase()).isFalse();
        }
        assertThat(event).content().startsWith("{\"command\":\"create-admin\"");
    }

    private static String created(Path folder, String name) throws Exception {
        try (LaunchedServer command = LaunchedServer.in(folder, Map.of(), "create-admin", name)) {
            assertThat(command.awaitEnd()).as(command.output()).isZero();
            String said = command.output().strip();
            assertThat(said).startsWith(name + " signs in with ");
            return said.split(" ", -1)[4];
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
