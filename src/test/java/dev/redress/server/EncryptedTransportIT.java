package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Customers' data travel encrypted, to the caller and to the database (spec.md SEC-07).
class EncryptedTransportIT {

    private static final Pattern LISTENING = Pattern.compile("https://127\\.0\\.0\\.1:(\\d+)");

    @TempDir Path temp;

    private Certificate certificate;

    @BeforeEach
    void certify() throws Exception {
        certificate = Certificate.in(temp);
    }

    @Test
    @Tag("SEC-07")
    void the_desk_serves_https_alone_and_speaks_to_its_database_by_tls() throws Exception {
        try (EmbeddedPostgres postgres = postgres();
                LaunchedServer server = LaunchedServer.in(temp.resolve("data"), tls(postgres))) {
            int port = awaitListening(server);
            HttpClient https = HttpClient.newBuilder().sslContext(certificate.trusting()).build();

            HttpResponse<String> answer =
                    https.send(
                            get("https://127.0.0.1:%d/q/health/ready", port),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .contains("max-age=31536000");
            assertThatThrownBy(() ->
                            https.send(
                                    get("http://127.0.0.1:%d/q/health/live", port),
                                    HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
            assertThat(server.output()).doesNotContain("http://");
            assertThat(sessionsInClear(postgres)).isZero();
        }
        refused(Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"), "QUARKUS_HTTP_HOST=0.0.0.0");
        refused(
                Map.of("REDRESS_DB_URL", "postgresql://db.example/desk"),
                "REDRESS_DB_URL names another machine and no encryption");
    }

    private Map<String, String> tls(EmbeddedPostgres postgres) {
        return Map.of(
                "REDRESS_DB_URL",
                "postgresql://127.0.0.1:%d/postgres?sslmode=verify-ca&sslrootcert=%s"
                        .formatted(postgres.getPort(), certificate.certificate()),
                "REDRESS_DB_OWN_ROOTS",
                "true",
                "REDRESS_DB_ROOTS",
                certificate.certificate().toString(),
                "REDRESS_DB_USERNAME",
                "postgres",
                "QUARKUS_HTTP_INSECURE_REQUESTS",
                "disabled",
                "QUARKUS_HTTP_SSL_PORT",
                "0",
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE",
                certificate.store().toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD",
                Certificate.PASSWORD);
    }

    /// Takes encrypted sessions only, but for the one that asks about the others.
    private EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(temp.resolve("postgres"))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.certificate().toString())
                .setServerConfig("ssl_key_file", certificate.key().toString())
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    private static long sessionsInClear(EmbeddedPostgres postgres) throws SQLException {
        String query =
                """
                select count(*) filter (where not ssl), count(*) filter (where ssl)
                from pg_stat_ssl join pg_stat_activity using (pid)
                where backend_type = 'client backend' and pid <> pg_backend_pid()
                """;
        try (Connection connection =
                        DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery(query)) {
            assertThat(counts.next()).isTrue();
            assertThat(counts.getLong(2)).as("encrypted").isPositive();
            return counts.getLong(1);
        }
    }

    private void refused(Map<String, String> environment, String beginning) throws Exception {
        try (LaunchedServer server = LaunchedServer.in(temp.resolve("refused"), environment)) {
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.output().strip()).startsWith(beginning).hasLineCount(1);
        }
    }

    private static int awaitListening(LaunchedServer server) throws Exception {
        Matcher listening = server.awaitOutput(LISTENING);
        return Integer.parseInt(listening.group(1));
    }

    private static HttpRequest get(String address, int port) {
        return HttpRequest.newBuilder(URI.create(address.formatted(port))).build();
    }
}
