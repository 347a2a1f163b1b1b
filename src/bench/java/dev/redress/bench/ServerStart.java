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
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Starts of the packaged server on a data folder that is there: from the start of its process, its
/// own PostgreSQL included, until `/q/health/ready` answers 200. As a desk with real customers,
/// that has keys of its own, and as a demo, which makes up a password at each start and hashes it.
final class ServerStart {

    private static final Duration MOST = Duration.ofSeconds(120);

    /// Whoever asks more often takes the processor from what is measured.
    private static final Duration ASKED_EACH = Duration.ofMillis(20);

    private static final Path JAR = Path.of("target/server/quarkus-run.jar");
    private static final double READY_MILLIS_MAX = 2_000;

    private final Path folder;

    ServerStart(Path folder) {
        this.folder = folder;
    }

    /// @param starts of each kind; fewer than of functions will do
    void run(int starts) throws IOException, InterruptedException {
        makeKeys();
        Path cache = folder.resolve("server.aot");
        once(List.of(), false);
        List<Long> plain = often(starts, List.of(), false);
        once(List.of("-XX:AOTCacheOutput=" + cache), false);
        boolean hasCache = Files.exists(cache);
        List<String> cached = List.of("-XX:AOTCache=" + cache);
        List<Long> trained = hasCache ? often(starts, cached, false) : List.of();
        List<Long> demo = hasCache ? often(starts, cached, true) : List.of();
        System.out.printf(
                "%n| Server, start → ready | Starts | p50 / p90 / max, ms |%n|---|---:|---:|%n");
        print("Java", plain);
        if (hasCache) {
            print("Java, AOT cache", trained);
            print("Java, AOT cache, demo", demo);
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

    private List<Long> often(int starts, List<String> options, boolean demo)
            throws IOException, InterruptedException {
        once(options, demo);
        List<Long> times = new ArrayList<>();
        for (int start = 0; start < starts; start++) {
            times.add(once(options, demo));
        }
        return times;
    }

    private void makeKeys() throws IOException, InterruptedException {
        Path log = folder.resolve("keys.log");
        int code = server(List.of(), log, "encryption-keys", "make").start().waitFor();
        if (code != 0) {
            throw new IOException("There are no keys:\n" + Files.readString(log));
        }
    }

    private ProcessBuilder server(List<String> options, Path log, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-jar",
                        JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.put("REDRESS_DATA_DIR", folder.resolve("data").toString());
        environment.put("REDRESS_ENCRYPTION_KEY_FILE", folder.resolve("own.key").toString());
        environment.put("REDRESS_ENCRYPTION_KEYSET_FILE", folder.resolve("own.keyset").toString());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile());
    }

    private long once(List<String> options, boolean demo) throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("server.log");
        ProcessBuilder builder = server(options, log);
        builder.environment().put("REDRESS_DEMO", Boolean.toString(demo));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
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
                Thread.sleep(ASKED_EACH);
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
