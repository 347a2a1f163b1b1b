package dev.redress.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many due cases a second the deadline sweep of the packaged server deals with, beside plain
/// SQL and db-scheduler on the same work in the same database, in turns.
final class SweepBenchmark {

    private static final Path JAR = Path.of("target/server/quarkus-run.jar");
    private static final Path TEXTS = Path.of("src/bench/complaints.txt");
    private static final Map<String, String> QUIET = Map.of("QUARKUS_SCHEDULER_ENABLED", "false");
    private static final int WARM_UPS = 6;
    private static final String DONE =
            """
            select (select count(*) from complaint_event where version = 2 and type = 'SLA_BREACHED'),
              (select count(*) from outbox where template = 'SLA_BREACHED'),
              (select count(*) from complaint where version = 2 and escalation_level = 2)
            """;

    private final SweepOptions options;
    private final Connection database;
    private final SweepData data;
    private final ServerSweep redress;
    private final List<Sweeper> sweepers;
    private long swept;

    private SweepBenchmark(SweepOptions options, RunningServer server, Connection database)
            throws Exception {
        this.options = options;
        this.database = database;
        this.data = new SweepData(database);
        this.redress = new ServerSweep(server.port(), server.token("scheduler1"));
        this.sweepers =
                List.of(
                        redress,
                        new SqlSweep(server.jdbcUrl()),
                        new SchedulerSweep(server.jdbcUrl()));
    }

    static void main(String... args) throws Exception {
        SweepOptions options = SweepOptions.of(args);
        try (RunningServer server = RunningServer.of(JAR, QUIET);
                Connection database = DriverManager.getConnection(server.jdbcUrl())) {
            Machine.facts(database).forEach(SweepBenchmark::say);
            say(options.toString());
            clear(database);
            model(server);
            new SweepBenchmark(options, server, database).run();
        }
    }

    private void run() throws Exception {
        SchedulerSweep.prepare(database);
        data.addOpen(options.open());
        int closed = 0;
        for (int wanted : options.closed()) {
            data.addClosed(wanted - closed);
            closed = wanted;
            data.settle();
            warmUp();
            say("%n%,d closed, %,d open, %,d due".formatted(closed, options.open(), options.due()));
            say(
                    "| Workers | Redress/s | plain SQL/s | db-scheduler/s | of plain SQL | x db-scheduler |");
            say("|---:|---:|---:|---:|---:|---:|");
            for (int workers : options.workers()) {
                line(workers);
            }
        }
        prove();
    }

    private void warmUp() throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            measure(redress, 2);
        }
    }

    /// Each before and after the others, so that a machine that slows down does so for all.
    private void line(int workers) throws Exception {
        Map<String, Double> seconds = new HashMap<>();
        for (List<Sweeper> round : List.of(sweepers, sweepers.reversed())) {
            for (Sweeper sweeper : round) {
                seconds.merge(sweeper.name(), measure(sweeper, workers), Double::sum);
            }
        }
        double redressRate = rate(seconds, 0);
        double sqlRate = rate(seconds, 1);
        double schedulerRate = rate(seconds, 2);
        say(
                "| %d | %,.0f | %,.0f | %,.0f | %.2f | %.1f |"
                        .formatted(
                                workers,
                                redressRate,
                                sqlRate,
                                schedulerRate,
                                redressRate / sqlRate,
                                redressRate / schedulerRate));
    }

    private double rate(Map<String, Double> seconds, int sweeper) {
        return 2 * options.due() / seconds.get(sweepers.get(sweeper).name());
    }

    private double measure(Sweeper sweeper, int workers) throws Exception {
        data.addDue(options.due());
        if (sweeper instanceof SchedulerSweep) {
            SchedulerSweep.schedule(database);
        }
        execute(database, "analyze deadline");
        execute(database, "checkpoint");
        long begin = System.nanoTime();
        sweeper.sweep(workers);
        double seconds = (System.nanoTime() - begin) / 1e9;
        swept += options.due();
        return seconds;
    }

    /// Every due case was dealt with, once, by whoever it was.
    private void prove() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(DONE)) {
            found.next();
            for (int column = 1; column <= 3; column++) {
                if (found.getLong(column) != swept) {
                    throw new IllegalStateException(
                            "%d were swept, and there are %d"
                                    .formatted(swept, found.getLong(column)));
                }
            }
            say("%n%,d due cases were each dealt with once".formatted(swept));
        }
    }

    private static void model(RunningServer server) throws Exception {
        Submissions submissions = Submissions.of(TEXTS, server.port(), server.token());
        new Load(server.port(), submissions).submit(37, "MODEL");
    }

    private static void clear(Connection database) throws SQLException {
        execute(
                database,
                "truncate complaint, deadline, complaint_event, deadline_ledger, outbox, idempotency_key");
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
