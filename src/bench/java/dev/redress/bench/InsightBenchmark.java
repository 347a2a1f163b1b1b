package dev.redress.bench;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How long the hourly look at sudden rises takes, beside plain SQL that counts the same.
final class InsightBenchmark {

    private static final Path JAR = Path.of("target/server/quarkus-run.jar");
    private static final Path TEXTS = Path.of("src/bench/complaints.txt");
    private static final Map<String, String> QUIET = Map.of("QUARKUS_SCHEDULER_ENABLED", "false");
    private static final int CASES = 1_000_000;
    private static final int ROUNDS = 5;
    private static final String SUDDEN = "SUDDEN";

    /// What somebody would write who needs nothing but the counts.
    private static final String PLAIN =
            """
            select dimension, value,
              count(*) filter (where received_at > now() - interval '1 day') as count,
              count(*) filter (where received_at <= now() - interval '1 day') / 14.0 as usual
            from complaint cross join lateral (values
              ('PRODUCT', product_id), ('BRAND', brand), ('BATCH', batch_no),
              ('MERCHANT', merchant_id), ('CARRIER', carrier), ('REGION', region))
              as k (dimension, value)
            where received_at > now() - interval '15 days' and value is not null
            group by 1, 2
            having count(*) filter (where received_at > now() - interval '1 day') >= 5
            """;

    private final RunningServer server;
    private final Connection database;
    private final int cases;

    private InsightBenchmark(RunningServer server, Connection database, int cases) {
        this.server = server;
        this.database = database;
        this.cases = cases;
    }

    static void main(String... args) throws Exception {
        int cases =
                args.length == 2 && args[0].equals("--cases") ? Integer.parseInt(args[1]) : CASES;
        try (RunningServer server = RunningServer.of(JAR, QUIET);
                Connection database = DriverManager.getConnection(server.jdbcUrl())) {
            Machine.facts(database).forEach(InsightBenchmark::say);
            new InsightBenchmark(server, database, cases).run();
        }
    }

    private void run() throws Exception {
        fill();
        say("%n%,d cases within 15 days, one of 2,000 brands suddenly has 40".formatted(cases));
        say("| Round | Redress, s | Plain SQL, s |");
        say("|---:|---:|---:|");
        for (int round = 1; round <= ROUNDS; round++) {
            say("| %d | %.2f | %.2f |".formatted(round, redress(), plain()));
        }
        prove();
    }

    private void fill() throws Exception {
        execute("truncate complaint, deadline, complaint_event, deadline_ledger, outbox");
        Submissions submissions = Submissions.of(TEXTS, server.port(), server.token());
        new Load(server.port(), submissions).submit(37, "MODEL");
        execute("set synchronous_commit = off");
        execute("create table model as select * from complaint");
        List<String> values = new ArrayList<>();
        for (String column : columns()) {
            values.add(value(column));
        }
        execute(
                "insert into complaint select %s from generate_series(2, %d) n cross join model m"
                        .formatted(String.join(", ", values), cases));
        // Flushes what came before: of what is not flushed yet, a vacuum cannot note that all see
        // it.
        execute("set synchronous_commit = on");
        execute(
                "update complaint set brand = '%s', merchant_id = 'of-' || case_no, received_at = now() - interval '1 hour' where id in (select id from complaint order by id limit 40)"
                        .formatted(SUDDEN));
        execute("vacuum analyze complaint");
        execute("checkpoint");
    }

    /// Spread evenly: no product has five complaints in one day, every brand has dozens.
    private static String value(String column) {
        return switch (column) {
            case "id" -> "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
            case "case_no" -> "'B' || n";
            case "customer_id" -> "'customer-' || n % 500000";
            case "received_at" -> "now() - random() * interval '15 days'";
            case "product_id" -> "'product-' || n % 1000003";
            case "brand" -> "'brand-' || n % 2003";
            case "batch_no" -> "'batch-' || n % 1000003";
            case "merchant_id" -> "'merchant-' || n % 1000003";
            case "carrier" -> "'carrier-' || n % 11";
            case "region" -> "'region-' || n % 31";
            default -> "m." + column;
        };
    }

    private double redress() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/api/v1/operations/insight/runs"
                                                .formatted(server.port())))
                        .header("Authorization", "Bearer " + server.token("scheduler1"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            long begin = System.nanoTime();
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (answer.statusCode() != 200 || !answer.body().contains("\"failures\":[]")) {
                throw new IllegalStateException(answer.body());
            }
            return seconds;
        }
    }

    private double plain() throws SQLException {
        long begin = System.nanoTime();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(PLAIN)) {
            while (found.next()) {
                found.getString(2);
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /// However often it looked, there is the one alert, told once to each.
    private void prove() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select count(*), min(value), (select count(*) from outbox where template = 'SPIKE') from alert")) {
            found.next();
            if (found.getInt(1) != 1 || !SUDDEN.equals(found.getString(2))) {
                throw new IllegalStateException(
                        "%d alerts, of %s".formatted(found.getInt(1), found.getString(2)));
            }
            say("%nOne alert was opened, and %d messages written".formatted(found.getInt(3)));
        }
    }

    private List<String> columns() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select column_name from information_schema.columns where table_name = 'complaint' order by ordinal_position")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
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
