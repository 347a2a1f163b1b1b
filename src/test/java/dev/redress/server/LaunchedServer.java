package dev.redress.server;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.EncryptionKeys;
import dev.redress.support.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The packaged server as a process of its own, in a data folder.
final class LaunchedServer implements AutoCloseable {

    private static final Path JAR = Path.of("target/server/quarkus-run.jar");
    private static final Duration WAIT_MAX = Duration.ofMinutes(2);
    private static final String POSTMASTER_FILE = "postgres/postmaster.pid";
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path folder;
    private final Path output;
    private boolean killed;

    private LaunchedServer(Process process, Path folder, Path output) {
        this.process = process;
        this.folder = folder;
        this.output = output;
    }

    /// Starts it on a port that the machine chooses: one chosen here might be taken meanwhile.
    static LaunchedServer in(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        return in(folder, 0, environment, arguments);
    }

    static LaunchedServer in(
            Path folder, int port, Map<String, String> environment, String... arguments)
            throws IOException {
        assertThat(JAR).as("built by ./mvnw package").exists();
        Path output = Files.createTempFile("redress-server", ".log");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // It lives for seconds: what the slow compiler would do for the hours after them is lost.
        ProcessBuilder builder =
                new ProcessBuilder(
                                java.toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                JAR.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.command().addAll(List.of(arguments));
        // Of the latter Java would speak in the output.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("REDRESS_") || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().put("REDRESS_DATA_DIR", folder.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(EncryptionKeys.in(folder.resolveSibling("keys")));
        builder.environment().putAll(environment);
        return new LaunchedServer(builder.start(), folder, output);
    }

    /// Where it listens; only known when it has said so.
    int port() throws IOException {
        Matcher listening = LISTENING.matcher(output());
        assertThat(listening.find()).as("listening").isTrue();
        return Integer.parseInt(listening.group(1));
    }

    LaunchedServer awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + WAIT_MAX.toNanos();
        while (!isReady()) {
            if (process.waitFor(100, MILLISECONDS)) {
                throw new AssertionError("Ended instead of getting ready:\n" + output());
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Not ready in time:\n" + output());
            }
        }
        return this;
    }

    /// Waits until it takes requests. It may have much to do yet until it is ready.
    LaunchedServer awaitListening() throws IOException, InterruptedException {
        awaitOutput(LISTENING);
        return this;
    }

    /// Waits until it has said so.
    Matcher awaitOutput(Pattern said) throws IOException, InterruptedException {
        long end = System.nanoTime() + WAIT_MAX.toNanos();
        Matcher matcher = said.matcher(output());
        while (!matcher.find()) {
            boolean ended = process.waitFor(100, MILLISECONDS);
            matcher = said.matcher(output());
            if (ended || System.nanoTime() > end) {
                throw new AssertionError("Never said " + said + ":\n" + output());
            }
        }
        return matcher;
    }

    private boolean isReady() throws IOException, InterruptedException {
        return LISTENING.matcher(output()).find() && get("/q/health/ready", null) == 200;
    }

    /// The status of a GET.
    int get(String path, @Nullable String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    String token(String username, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = signIn(username, password);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Map<?, ?> token = (Map<?, ?>) Json.parse(answer.body());
        return (String) Objects.requireNonNull(token.get("accessToken"));
    }

    HttpResponse<String> signIn(String username, String password)
            throws IOException, InterruptedException {
        String body = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password);
        return HTTP.send(
                HttpRequest.newBuilder(uri("/api/v1/auth/token"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    URI uri(String path) throws IOException {
        return URI.create("http://127.0.0.1:%d%s".formatted(port(), path));
    }

    /// SIGTERM, and the exit code.
    int stop() {
        process.destroy();
        return awaitEnd();
    }

    /// SIGKILL. Its database outlives it.
    void kill() {
        killed = true;
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() {
        return process.onExit().orTimeout(WAIT_MAX.toSeconds(), SECONDS).join().exitValue();
    }

    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /// The process of its database.
    ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmasterFile().getFirst().strip())).orElseThrow();
    }

    int databasePort() throws IOException {
        return Integer.parseInt(postmasterFile().get(3).strip());
    }

    /// As its own user, with the password from its folder.
    Connection connect(String database) throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort(), database),
                "postgres",
                databasePassword());
    }

    String databasePassword() throws IOException {
        return DatabasePassword.in(folder).orElseThrow();
    }

    private List<String> postmasterFile() throws IOException {
        return Files.readAllLines(folder.resolve(POSTMASTER_FILE));
    }

    /// Whether the database did not end as it should: a clean stop removes its file.
    boolean hasLeftDatabase() {
        return Files.exists(folder.resolve(POSTMASTER_FILE));
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            stop();
        }
        if (killed) {
            OrphanedPostgres.in(folder.resolve("postgres")).ifPresent(OrphanedPostgres::stop);
        }
        Files.delete(output);
    }
}
