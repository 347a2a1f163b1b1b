package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.identity.Passwords;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server as it is delivered: started, stopped, killed and started again.
class ServerIT {

    private static final String PASSWORD = "open sesame";
    private static final Map<String, String> DEMO =
            Map.of("REDRESS_DEMO", "true", "REDRESS_DEMO_PASSWORD", PASSWORD);
    private static final int SIGTERM_EXIT = 143;

    @TempDir Path temp;

    /// The second start is one without demo mode, so that nothing is there but what was kept.
    @Test
    void a_clean_stop_keeps_accounts_and_tokens() throws Exception {
        Path folder = temp.resolve("data");
        String token;
        try (LaunchedServer server = LaunchedServer.in(folder, DEMO).awaitReady()) {
            token = server.token("admin1", PASSWORD);
            assertThat(server.token("agent1", PASSWORD)).isNotBlank();
            assertThat(server.output()).doesNotContain(PASSWORD);
            hire("li.wei", server, "postgres");
            ProcessHandle postmaster = server.postmaster();

            assertThat(server.stop()).isIn(0, SIGTERM_EXIT);

            assertThat(server.hasLeftDatabase()).isFalse();
            assertEnds(postmaster);
        }

        try (LaunchedServer server = LaunchedServer.in(folder, Map.of()).awaitReady()) {
            assertThat(server.token("li.wei", PASSWORD)).isNotBlank();
            assertThat(server.get("/api/v1/operations/clock", token)).isEqualTo(200);
            assertThat(server.signIn("admin1", PASSWORD).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_killed_server_starts_again_with_another_demo_password() throws Exception {
        Path folder = temp.resolve("data");
        Map<String, String> demo = Map.of("REDRESS_DEMO", "true");
        String first;
        ProcessHandle orphan;
        try (LaunchedServer server = LaunchedServer.in(folder, demo).awaitReady()) {
            first = madeUpPassword(server);
            assertThat(server.token("agent1", first)).isNotBlank();
            orphan = server.postmaster();
            server.kill();
            assertThat(orphan.isAlive()).isTrue();

            try (LaunchedServer again = LaunchedServer.in(folder, demo).awaitReady()) {
                assertEnds(orphan);
                assertThat(again.token("agent1", madeUpPassword(again))).isNotBlank();
                assertThat(again.signIn("agent1", first).statusCode()).isEqualTo(401);
            }
        }
    }

    @Test
    void the_database_is_durable_and_the_open_paths_are_open() throws Exception {
        try (LaunchedServer server = LaunchedServer.in(temp.resolve("data"), DEMO).awaitReady()) {
            try (Connection connection = server.connect("postgres")) {
                assertThat(setting(connection, "fsync")).isEqualTo("on");
                assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
                assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
                assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            }
            assertThat(server.get("/q/health/live", null)).isEqualTo(200);
            assertThat(server.get("/q/openapi", null)).isEqualTo(200);
            assertThat(server.get("/q/metrics", null)).isEqualTo(401);
            assertThat(server.get("/q/metrics", server.token("operations1", PASSWORD)))
                    .isEqualTo(200);
            assertThat(server.get("/nope", null)).isEqualTo(401);
        }
    }

    @Test
    void a_folder_or_port_in_use_is_one_sentence() throws Exception {
        Path folder = temp.resolve("data");
        try (LaunchedServer server = LaunchedServer.in(folder, DEMO).awaitReady()) {
            assertRefused(
                    LaunchedServer.in(folder, DEMO), folder + " is in use by another Redress");
            assertThat(server.get("/q/health/ready", null)).isEqualTo(200);

            try (LaunchedServer late =
                    LaunchedServer.in(temp.resolve("other"), server.port(), DEMO)) {
                assertThat(late.awaitEnd()).isEqualTo(1);
                assertThat(late.output())
                        .endsWith(
                                "Port %d is in use. Stop who uses it, or set QUARKUS_HTTP_PORT.\n"
                                        .formatted(server.port()));
                assertThat(late.hasLeftDatabase()).isFalse();
            }
        }
    }

    @Test
    void settings_out_of_their_bounds_are_said_with_their_names() throws Exception {
        Map<String, String> never =
                Map.of(
                        "REDRESS_DEMO", "true",
                        "REDRESS_LOGIN_FAILURES_MAX", "0",
                        "REDRESS_SCHEDULE_AFTER_START", "PT5M1S");
        try (LaunchedServer server = LaunchedServer.in(temp.resolve("data"), never)) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.output().lines())
                    .containsExactlyInAnyOrder(
                            "redress.login.failures-max: must be 1 or more, not 0",
                            "redress.schedule.after-start: must be PT0S to PT5M, not PT5M1S");
            assertThat(server.hasLeftDatabase()).isFalse();
        }
    }

    /// All schedules run at once when it starts: it is ended in the middle of them.
    @Test
    void a_stop_amid_scheduled_work_is_no_error() throws Exception {
        Map<String, String> atOnce = Map.of("REDRESS_SCHEDULE_AFTER_START", "0s");
        try (LaunchedServer server = LaunchedServer.in(temp.resolve("data"), atOnce)) {
            server.awaitListening();

            assertThat(server.stop()).isIn(0, SIGTERM_EXIT);

            assertThat(server.output()).doesNotContain(" ERROR ", " WARN  [dev.redress");
            assertThat(server.hasLeftDatabase()).isFalse();
        }
    }

    @Test
    void a_setting_that_is_needed_first_and_empty_is_one_sentence() throws Exception {
        assertRefused(
                LaunchedServer.in(temp.resolve("data"), Map.of("REDRESS_DATA_DIR", "")),
                "redress.data-dir: is empty");
    }

    @Test
    void a_clock_that_can_be_moved_needs_demo_mode() throws Exception {
        Path folder = temp.resolve("data");

        assertRefused(
                LaunchedServer.in(folder, Map.of("REDRESS_CLOCK_ADJUSTABLE", "true")),
                "REDRESS_CLOCK_ADJUSTABLE=true needs REDRESS_DEMO=true");

        assertThat(folder).doesNotExist();
    }

    @Test
    void a_public_key_alone_lets_the_tokens_of_somebody_else_in() throws Exception {
        SigningKeys others = SigningKeys.generate();
        String issuer = "https://id.example";
        String token =
                Jwt.upn("li.wei")
                        .groups("admin")
                        .issuer(issuer)
                        .expiresIn(600)
                        .sign(KeyUtils.decodePrivateKey(others.privatePem()));
        Path folder = temp.resolve("data");
        Map<String, String> trusting =
                Map.of("REDRESS_JWT_PUBLIC_KEY", others.publicPem(), "REDRESS_JWT_ISSUER", issuer);

        try (LaunchedServer server = LaunchedServer.in(folder, trusting).awaitReady()) {
            assertThat(server.get("/api/v1/operations/clock", token)).isEqualTo(200);
            assertThat(folder.resolve("signing-key.pem")).doesNotExist();
        }
        assertRefused(
                LaunchedServer.in(folder, Map.of("REDRESS_JWT_PRIVATE_KEY", others.privatePem())),
                "REDRESS_JWT_PRIVATE_KEY needs REDRESS_JWT_PUBLIC_KEY");
    }

    @Test
    void a_database_out_of_reach_is_one_sentence() throws Exception {
        assertRefused(
                LaunchedServer.in(
                        temp.resolve("data"),
                        Map.of("REDRESS_DB_URL", "postgresql://127.0.0.1:1/redress")),
                "Cannot use the database at jdbc:postgresql://127.0.0.1:1/redress");
    }

    /// The database of another server plays the existing one.
    @Test
    void an_existing_database_is_migrated_and_used() throws Exception {
        try (LaunchedServer host = LaunchedServer.in(temp.resolve("host"), DEMO).awaitReady()) {
            try (Connection connection = host.connect("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create database desk");
            }
            Map<String, String> existing =
                    Map.of(
                            "REDRESS_DB_URL",
                            "postgresql://127.0.0.1:%d/desk".formatted(host.databasePort()),
                            "REDRESS_DB_USERNAME",
                            "postgres",
                            "REDRESS_DB_PASSWORD",
                            host.databasePassword());
            Path folder = temp.resolve("data");

            try (LaunchedServer migration = LaunchedServer.in(folder, existing, "migrate")) {
                assertThat(migration.awaitEnd()).as(migration.output()).isZero();
            }
            try (Connection connection = host.connect("desk");
                    Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("select count(*) from account")) {
                assertThat(count.next()).isTrue();
                assertThat(count.getLong(1)).isZero();
            }

            try (LaunchedServer server = LaunchedServer.in(folder, existing).awaitReady()) {
                assertThat(folder.resolve("postgres")).doesNotExist();
                hire("li.wei", host, "desk");
                assertThat(server.token("li.wei", PASSWORD)).isNotBlank();
            }
        }
    }

    private static void assertRefused(LaunchedServer server, String beginning) throws Exception {
        try (server) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.output().strip()).startsWith(beginning).hasLineCount(1);
        }
    }

    // Its parent is gone, and whoever adopted it takes a moment to notice the end.
    private static void assertEnds(ProcessHandle process) {
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30));
    }

    private static String madeUpPassword(LaunchedServer server) throws IOException {
        Matcher printed =
                Pattern.compile("demo accounts have the password (\\S+)").matcher(server.output());
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }

    private static void hire(String username, LaunchedServer server, String database)
            throws IOException, SQLException {
        String insert = "insert into account values (?, ?, array['agent'], true)";
        try (Connection connection = server.connect(database);
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, username);
            statement.setString(2, Passwords.hash(PASSWORD));
            statement.executeUpdate();
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
