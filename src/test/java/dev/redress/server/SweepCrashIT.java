package dev.redress.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Cases;
import dev.redress.support.Json;
import dev.redress.support.SweptOnce;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server is killed in the middle of a sweep, and started again in the same folder.
class SweepCrashIT {

    private static final String PASSWORD = "open sesame";
    private static final Map<String, String> WITHOUT_SCHEDULES =
            Map.of(
                    "REDRESS_DEMO",
                    "true",
                    "REDRESS_DEMO_PASSWORD",
                    PASSWORD,
                    "REDRESS_CLOCK_ADJUSTABLE",
                    "true",
                    "QUARKUS_SCHEDULER_ENABLED",
                    "false");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> LINES = Map.of("Content-Type", "application/x-ndjson");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// Each has two warnings and two breaches that are due.
    private static final int MANY = 1_000;

    private static final int BATCH = 200;
    private static final String MONDAY_1PM = "2026-03-02T13:00:00+08:00";
    private static final String SWEPT =
            "select case_no from complaint where order_no like 'line%' and version > 1";

    @TempDir Path temp;

    @Test
    void the_next_sweep_does_what_the_killed_one_had_not_done() throws Exception {
        Path folder = temp.resolve("data");
        try (LaunchedServer server = LaunchedServer.in(folder, WITHOUT_SCHEDULES).awaitReady()) {
            importAll(server);
            killInTheMiddle(server);

            try (LaunchedServer again = LaunchedServer.in(folder, WITHOUT_SCHEDULES).awaitReady();
                    Connection database = again.connect("postgres")) {
                int before = texts(database, SWEPT).size();
                assertThat(before).isBetween(2 * BATCH, MANY - BATCH);
                assertThat(before % BATCH).as("half a batch").isZero();

                AccountClient admin = AccountClient.of(again, "admin1", PASSWORD);
                setClock(admin, MONDAY_1PM);
                assertSweeps(admin, MANY - before);
                assertSweeps(admin, 0);
                assertSweptOnce(database);
                assertEachIsReported(AccountClient.of(again, "operations1", PASSWORD));
                assertThat(run(admin, "ledger-check").get("failures")).isEqualTo(List.of());
            }
        }
    }

    /// The second half a minute later, so that it is swept after the first.
    private static void importAll(LaunchedServer server) throws Exception {
        importAt(server, "2026-03-02T10:00:00+08:00", 0, MANY / 2);
        importAt(server, "2026-03-02T10:01:00+08:00", MANY / 2, MANY);
    }

    private static void importAt(LaunchedServer server, String now, int from, int to)
            throws Exception {
        setClock(AccountClient.of(server, "admin1", PASSWORD), now);
        String lines =
                IntStream.range(from, to)
                        .mapToObj(i ->
                                new Complaining.Wanted("line-%03d".formatted(i), Cases.RUDE_SERVICE)
                                        .line())
                        .collect(Collectors.joining());
        HttpResponse<String> run =
                AccountClient.of(server, "app1", PASSWORD).post("imports", LINES, lines);
        assertThat(AccountClient.member(run.body(), "created")).isEqualTo((double) to - from);
    }

    /// Lets the sweep go on until it wants to write a certain event, which somebody else is about
    /// to write.
    private static void killInTheMiddle(LaunchedServer server) throws Exception {
        AccountClient admin = AccountClient.of(server, "admin1", PASSWORD);
        setClock(admin, MONDAY_1PM);
        try (Connection database = server.connect("postgres")) {
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                statement.execute(
                        """
                        insert into complaint_event
                          (complaint_id, version, seq, type, at, actor, details)
                        select id, 2, 1, 'SLA_WARNING', received_at, 'nobody', '{}'
                        from complaint where order_no = 'line-%03d'
                        """
                                .formatted(MANY - 1));
            }
            CompletableFuture<HttpResponse<String>> sweep;
            try {
                sweep = admin.beginPost("operations/deadline-sweep/runs", JSON, "{}");
                awaitWaiting(database);
            } finally {
                server.kill();
            }
            // The database goes on with the statement, though nobody is there to commit it.
            database.rollback();
            assertThat(sweep).failsWithin(PATIENCE);
        }
    }

    private static void awaitWaiting(Connection database) throws SQLException {
        String waiting =
                "select pid from pg_locks where locktype = 'transactionid' and not granted";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (texts(database, waiting).isEmpty()) {
            assertThat(System.nanoTime()).as("the sweep comes to the event").isLessThan(end);
        }
    }

    private static void setClock(AccountClient admin, String now) throws Exception {
        HttpResponse<String> moved =
                admin.put("operations/clock", "{\"now\": \"%s\"}".formatted(now));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    }

    private static void assertSweeps(AccountClient admin, int cases) throws Exception {
        Map<?, ?> report = run(admin, "deadline-sweep");
        assertThat(report.get("examined")).isEqualTo((double) cases);
        assertThat(report.get("warned")).isEqualTo(2.0 * cases);
        assertThat(report.get("breached")).isEqualTo(2.0 * cases);
        assertThat(report.get("escalated")).isEqualTo(2.0 * cases);
        assertThat(report.get("failures")).isEqualTo(List.of());
        assertThat(report.get("more")).isEqualTo(false);
    }

    private static Map<?, ?> run(AccountClient admin, String operation) throws Exception {
        HttpResponse<String> report =
                admin.post("operations/%s/runs".formatted(operation), JSON, "{}");
        assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
        return (Map<?, ?>) Json.parse(report.body());
    }

    private static void assertSweptOnce(Connection database) throws SQLException {
        assertThat(texts(database, SWEPT)).hasSize(MANY);
        for (Map.Entry<String, String> wrong : SweptOnce.WRONG.entrySet()) {
            assertThat(texts(database, wrong.getValue())).as(wrong.getKey()).isEmpty();
        }
    }

    private static void assertEachIsReported(AccountClient operations) throws Exception {
        for (String stage : List.of("FIRST_RESPONSE", "ASSIGN")) {
            HttpResponse<String> report =
                    operations.get(
                            "reports/deadlines?groupBy=stage&stage=%s&from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z"
                                    .formatted(stage));
            assertThat(report.body()).contains("\"broken\":" + MANY);
        }
    }

    private static List<String> texts(Connection database, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
