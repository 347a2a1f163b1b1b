package dev.redress.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The packaged server with a database of its own, in a folder that goes when it is closed.
final class RunningServer implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofSeconds(120);
    private static final Duration STOP_MAX = Duration.ofSeconds(60);
    private static final String PASSWORD = "open sesame";
    private static final Pattern TOKEN = Pattern.compile("\"accessToken\"\\s*:\\s*\"([^\"]+)\"");
    private static final int PORT_LINE = 3;

    private final Path folder;
    private final Process process;
    private final int port;
    private final ProcessHandle postgres;
    private final int postgresPort;
    private final String databasePassword;
    private final Thread stop = new Thread(this::stop);

    private RunningServer(Path folder, Process process, int port) throws IOException {
        this.folder = folder;
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(stop);
        awaitReady();
        var pidFile = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"));
        postgres = ProcessHandle.of(Long.parseLong(pidFile.getFirst().strip())).orElseThrow();
        postgresPort = Integer.parseInt(pidFile.get(PORT_LINE).strip());
        databasePassword = Files.readString(folder.resolve("data/database.password")).strip();
    }

    /// Starts `jar` and waits until it is ready.
    ///
    /// @param environment what differs from the server as it is delivered
    static RunningServer of(Path jar, Map<String, String> environment) throws IOException {
        Path folder = Files.createTempDirectory("redress-bench");
        int port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString());
        builder.environment().putAll(environment);
        builder.environment().put("REDRESS_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("REDRESS_DEMO", "true");
        builder.environment().put("REDRESS_DEMO_PASSWORD", PASSWORD);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.redirectErrorStream(true).redirectOutput(log(folder));
        return new RunningServer(folder, builder.start(), port);
    }

    int port() {
        return port;
    }

    int postgresPort() {
        return postgresPort;
    }

    String databasePassword() {
        return databasePassword;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&password=%s"
                .formatted(
                        postgresPort, URLEncoder.encode(databasePassword, StandardCharsets.UTF_8));
    }

    /// Processor time of the application so far.
    Duration applicationTime() {
        return time(process.toHandle());
    }

    /// Processor time of the database so far: of those of its processes that still live.
    Duration databaseTime() {
        return Stream.concat(Stream.of(postgres), postgres.descendants())
                .map(RunningServer::time)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// A bearer token of the demo account that stands for an application backend.
    String token() throws IOException, InterruptedException {
        return token("app1");
    }

    /// A bearer token of another demo account.
    String token(String account) throws IOException, InterruptedException {
        String signIn = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(account, PASSWORD);
        HttpRequest request =
                HttpRequest.newBuilder(uri("/api/v1/auth/token"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(signIn))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher token = TOKEN.matcher(answer);
            if (!token.find()) {
                throw new IOException("No token in the answer: " + answer);
            }
            return token.group(1);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stop);
        stop();
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            delete(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        HttpRequest health = HttpRequest.newBuilder(uri("/q/health/ready")).build();
        long end = System.nanoTime() + START_MAX.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, health)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    String log = Files.readString(log(folder).toPath());
                    close();
                    throw new IOException("The server did not start:\n" + log);
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the server started", e);
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest health)
            throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    private static Duration time(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static File log(Path folder) {
        return folder.resolve("server.log").toFile();
    }

    /// Deletes a folder with all that is in it.
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s is left behind".formatted(folder), e);
        }
    }
}
