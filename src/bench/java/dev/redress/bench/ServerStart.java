package dev.redress.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Starts of the packaged server on a data folder that is there: from the start of its process, its
/// own PostgreSQL included, until `/q/health/ready` answers 200.
final class ServerStart {

    private static final Duration MOST = Duration.ofSeconds(120);
    private static final Path JAR = Path.of("target/server/quarkus-run.jar");
    private static final double READY_MILLIS_MAX = 2_000;

    private final Path folder;

    ServerStart(Path folder) {
        this.folder = folder;
    }

    /// @param starts of each kind; fewer than of functions will do
    void run(int starts) throws IOException, InterruptedException {
        Path cache = folder.resolve("server.aot");
        once(List.of());
        List<Long> plain = often(starts, List.of());
        once(List.of("-XX:AOTCacheOutput=" + cache));
        boolean hasCache = Files.exists(cache);
        List<Long> trained = hasCache ? often(starts, List.of("-XX:AOTCache=" + cache)) : List.of();
        System.out.printf(
                "%n| Server, start → ready | Starts | p50 / p90 / max, ms |%n|---|---:|---:|%n");
        print("Java", plain);
        if (hasCache) {
            print("Java, AOT cache", trained);
            double p50 = Latencies.of(stream(trained), Duration.ZERO).millis(0.5);
            System.out.printf(
                    "%nServer with an AOT cache, p50: %.0f ms, budget %.0f ms: %s%n",
                    p50, READY_MILLIS_MAX, p50 <= READY_MILLIS_MAX ? "kept" : "MISSED");
        }
    }

    private static java.util.stream.LongStream stream(List<Long> times) {
        return times.stream().mapToLong(Long::longValue);
    }

    private static void print(String kind, List<Long> nanos) {
        Latencies times = Latencies.of(stream(nanos), Duration.ZERO);
        System.out.printf(
                "| %s | %d | %.0f / %.0f / %.0f |%n",
                kind, nanos.size(), times.millis(0.5), times.millis(0.9), times.millis(1));
    }

    private List<Long> often(int starts, List<String> options)
            throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int start = 0; start < starts; start++) {
            times.add(once(options));
        }
        return times;
    }

    private long once(List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-jar",
                        JAR.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("REDRESS_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("REDRESS_DEMO", "true");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Path log = folder.resolve("server.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            awaitReady(process, port, log);
            return System.nanoTime() - begin;
        } finally {
            process.destroy();
            if (!process.waitFor(MOST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static void awaitReady(Process process, int port, Path log)
            throws IOException, InterruptedException {
        HttpRequest ready =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)))
                        .build();
        long end = System.nanoTime() + MOST.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, ready)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IOException("The server did not start:\n" + Files.readString(log));
                }
                Thread.sleep(5);
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest ready)
            throws InterruptedException {
        try {
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
