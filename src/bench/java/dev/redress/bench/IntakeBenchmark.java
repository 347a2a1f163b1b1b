package dev.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How many complaints the packaged server takes in, beside what plain SQL writes into the same
/// database: phases of both take turns, so that a machine that slows down slows down both.
final class IntakeBenchmark {

    private static final Path JAR = Path.of("target/server/quarkus-run.jar");
    private static final Path TEXTS = Path.of("src/bench/complaints.txt");

    // Sweeps and deliveries are measured by themselves.
    private static final Map<String, String> QUIET = Map.of("QUARKUS_SCHEDULER_ENABLED", "false");

    private static final int SCRIPTS = 12;
    private static final List<Integer> GROUPS = List.of(1, 16, 64);
    private static final int GROUP_CLIENTS = 2;
    private static final int PACED_BY = 16;
    private static final int PACED_CLIENTS = 64;
    private static final int WARM_UP_CLIENTS = 64;
    private static final int WARM_UPS_MAX = 12;
    private static final Duration WARM_UP_STEP = Duration.ofSeconds(10);
    // The compiler is done when a request no longer gets a tenth cheaper in a while.
    private static final double WARM = 0.9;

    private final Options options;
    private final RunningServer server;
    private final Connection database;
    private final Load load;
    private final PlainSql sql;
    private final Report report;

    private IntakeBenchmark(
            Options options, RunningServer server, Connection database, Load load, PlainSql sql) {
        this.options = options;
        this.server = server;
        this.database = database;
        this.load = load;
        this.sql = sql;
        this.report = new Report(System.out);
    }

    static void main(String... args) throws Exception {
        Options options = Options.of(args);
        Path folder = Files.createTempDirectory("redress-bench-sql");
        try (RunningServer server = RunningServer.of(JAR, QUIET);
                Connection database = DriverManager.getConnection(server.jdbcUrl())) {
            Submissions submissions = Submissions.of(TEXTS, server.port(), server.token());
            Load load = new Load(server.port(), submissions);
            PlainSql sql = PlainSql.on(server, folder);
            new IntakeBenchmark(options, server, database, load, sql).run(submissions.texts());
        } finally {
            RunningServer.delete(folder);
        }
    }

    private void run(int texts) throws IOException, InterruptedException, SQLException {
        report.head(Machine.facts(database), options, sql.name());
        List<List<CaseRows>> cases = written(texts);
        List<SqlScript> transactions = cases.stream().map(SqlScript::transaction).toList();
        warmUp();
        List<Line> lines = new ArrayList<>();
        for (int clients : options.clients()) {
            lines.add(line(clients, transactions));
        }
        report.table(lines);
        paced(lines);
        group(cases);
        new Proof(database).print(load.created(), report);
    }

    private void warmUp() throws InterruptedException {
        double before = Double.MAX_VALUE;
        for (int i = 0; i < WARM_UPS_MAX; i++) {
            Cpu cpu = new Cpu(server);
            Latencies step =
                    load.run(
                            WARM_UP_CLIENTS,
                            new Pace.AtOnce(),
                            Duration.ZERO,
                            WARM_UP_STEP,
                            cpu::start);
            cpu.stop();
            double micros = cpu.application(step.count());
            report.say(
                    "Warming up: %.0f/s, %.0f µs of the application each"
                            .formatted(step.perSecond(), micros));
            if (micros > before * WARM) {
                return;
            }
            before = micros;
        }
    }

    /// What the server writes for some of the texts: the model for plain SQL.
    private List<List<CaseRows>> written(int texts) throws IOException, SQLException {
        List<List<CaseRows>> cases = new ArrayList<>();
        for (int i = 0; i < SCRIPTS; i++) {
            String customer = "MODEL-%d".formatted(i);
            load.submit(i * texts / SCRIPTS, customer);
            cases.add(CaseRows.of(database, customer));
        }
        return cases;
    }

    private Line line(int clients, List<SqlScript> scripts)
            throws IOException, InterruptedException, SQLException {
        List<Latencies> http = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        Cpu cpu = new Cpu(server);
        for (int round = 0; round < options.rounds(); round++) {
            boolean httpFirst = round % 2 == 0;
            if (httpFirst) {
                http.add(http(clients, cpu));
            }
            rates.add(plainSql(scripts, clients));
            report.say("SQL, %d clients: %.0f/s".formatted(clients, rates.getLast()));
            if (!httpFirst) {
                http.add(http(clients, cpu));
            }
        }
        double sqlPerSecond =
                rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return new Line(clients, Latencies.together(http), sqlPerSecond, cpu);
    }

    private Latencies http(int clients, Cpu cpu) throws InterruptedException, SQLException {
        checkpoint();
        Latencies latencies =
                load.run(
                        clients,
                        new Pace.AtOnce(),
                        options.warmUp(),
                        options.measured(),
                        cpu::start);
        cpu.stop();
        report.say("HTTP, %d clients: %.0f/s".formatted(clients, latencies.perSecond()));
        return latencies;
    }

    private double plainSql(List<SqlScript> scripts, int clients)
            throws IOException, InterruptedException, SQLException {
        checkpoint();
        return sql.run(scripts, clients, options.warmUp(), options.measured());
    }

    private void paced(List<Line> lines) throws InterruptedException, SQLException {
        for (Line line : lines) {
            if (line.clients() == PACED_BY) {
                double rate = line.http().perSecond() / 2;
                checkpoint();
                report.paced(
                        rate,
                        load.run(
                                PACED_CLIENTS,
                                new Pace.Strangers(rate),
                                options.warmUp(),
                                options.measured(),
                                () -> {}));
            }
        }
    }

    private void group(List<List<CaseRows>> cases)
            throws IOException, InterruptedException, SQLException {
        for (int size : GROUPS) {
            List<SqlScript> scripts =
                    cases.stream().map(tables -> SqlScript.group(tables, size)).toList();
            report.group(size, GROUP_CLIENTS, plainSql(scripts, GROUP_CLIENTS));
        }
    }

    // Each phase begins as far from the next checkpoint as the others.
    private void checkpoint() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("checkpoint");
        }
    }
}
