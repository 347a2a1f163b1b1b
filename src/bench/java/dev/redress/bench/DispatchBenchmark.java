package dev.redress.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How fast the outbox is emptied to a local receiver of webhooks, by two dispatchers at once.
final class DispatchBenchmark {

    private static final Path JAR = Path.of("target/server/quarkus-run.jar");
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "QUARKUS_SCHEDULER_ENABLED",
                    "false",
                    "REDRESS_WEBHOOK_INTERNAL",
                    "true",
                    "REDRESS_NOTIFICATION_BATCH_SIZE_MAX",
                    "500",
                    "REDRESS_NOTIFICATION_CHANNEL_WEBHOOK_CALLS_MAX",
                    "16");
    private static final int MESSAGES = 100_000;
    private static final int WARM_UP = 10_000;
    private static final int WORKERS = 2;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private static final String FILL =
            """
            insert into outbox (id, complaint_id, case_no, key, template, recipient, text, state,
              attempts, next_attempt_at, created_at)
            select time_ordered_id(now(), n), gen_random_uuid(), 'R-' || n, 'bench-' || n, 'CASE_EVENT',
              'webhook:%s', '{"type":"DECIDED","timestamp":"2026-03-02T02:00:00.000000Z",'
                || '"data":{"caseId":"0190a000-0000-7000-8000-000000000000","version":7,"seq":1}}',
              'PENDING', 0, now() - interval '1 minute', now() - interval '1 minute'
            from generate_series(1, %d) n
            """;

    private final RunningServer server;
    private final Connection database;
    private final Set<String> received = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();

    private DispatchBenchmark(RunningServer server, Connection database) {
        this.server = server;
        this.database = database;
    }

    static void main(String... args) throws Exception {
        int messages =
                args.length == 2 && args[0].equals("--messages")
                        ? Integer.parseInt(args[1])
                        : MESSAGES;
        try (RunningServer server = RunningServer.of(JAR, ENVIRONMENT);
                Connection database = DriverManager.getConnection(server.jdbcUrl())) {
            Machine.facts(database).forEach(DispatchBenchmark::say);
            new DispatchBenchmark(server, database).run(messages);
        }
    }

    private void run(int messages) throws Exception {
        HttpServer receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/", this::receive);
        receiver.start();
        try {
            String subscriber = subscribe(receiver.getAddress().getPort());
            drain(subscriber, WARM_UP);
            say(
                    "| Messages | Dispatchers | Seconds | Messages/s | Application, CPU µs | Database, CPU µs |");
            say("|---:|---:|---:|---:|---:|---:|");
            say(drain(subscriber, messages));
        } finally {
            receiver.stop(0);
        }
    }

    /// A line of the table. Fails unless each message was received, and none twice.
    private String drain(String subscriber, int messages) throws Exception {
        execute("truncate outbox, delivery_attempt");
        execute(FILL.formatted(subscriber, messages));
        execute("vacuum analyze outbox");
        execute("checkpoint");
        received.clear();
        calls.set(0);
        Duration application = server.applicationTime();
        Duration store = server.databaseTime();
        long start = System.nanoTime();
        dispatch();
        double seconds = (System.nanoTime() - start) / 1e9;
        prove(messages);
        return "| %,d | %d | %.1f | %,.0f | %d | %d |"
                .formatted(
                        messages,
                        WORKERS,
                        seconds,
                        messages / seconds,
                        server.applicationTime().minus(application).toNanos() / 1_000 / messages,
                        server.databaseTime().minus(store).toNanos() / 1_000 / messages);
    }

    private void prove(int messages) throws SQLException {
        long sent = count("select count(*) from outbox where state = 'SENT'");
        if (sent != messages || received.size() != messages || calls.get() != messages) {
            throw new IllegalStateException(
                    "%d sent, %d received in %d calls"
                            .formatted(sent, received.size(), calls.get()));
        }
    }

    private void dispatch() throws Exception {
        String token = server.token("scheduler1");
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            List<CompletableFuture<HttpResponse<String>>> runs = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                runs.add(
                        client.sendAsync(
                                post("/operations/notification-dispatch/runs", token, "{}"),
                                HttpResponse.BodyHandlers.ofString()));
            }
            for (CompletableFuture<HttpResponse<String>> run : runs) {
                if (!run.join().body().contains("\"failures\":[]")) {
                    throw new IllegalStateException(run.join().body());
                }
            }
        }
    }

    private String subscribe(int port) throws Exception {
        String body = "{\"url\":\"http://127.0.0.1:%d/\"}".formatted(port);
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer =
                    client.send(
                                    post("/webhooks", server.token("admin1"), body),
                                    HttpResponse.BodyHandlers.ofString())
                            .body();
            Matcher id = ID.matcher(answer);
            if (!id.find()) {
                throw new IllegalStateException(answer);
            }
            return id.group(1);
        }
    }

    private HttpRequest post(String path, String token, String body) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/api/v1%s".formatted(server.port(), path)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private void receive(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        calls.incrementAndGet();
        received.add(exchange.getRequestHeaders().getFirst("webhook-id"));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
