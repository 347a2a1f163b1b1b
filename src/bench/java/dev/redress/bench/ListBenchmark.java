package dev.redress.bench;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How long a page of the list takes among a million open cases, wherever it is, beside the same
/// statement by pgbench.
final class ListBenchmark {

    private static final Path JAR = Path.of("target/server/quarkus-run.jar");
    private static final Path TEXTS = Path.of("src/bench/complaints.txt");
    private static final Map<String, String> QUIET = Map.of("QUARKUS_SCHEDULER_ENABLED", "false");
    private static final int CASES = 1_000_000;
    private static final int CLIENTS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final int WARM_UPS_MAX = 12;
    private static final Duration WARM_UP_STEP = Duration.ofSeconds(10);
    private static final double WARM = 0.9;
    private static final double P99_MAX_MILLIS = 20;

    private static final String COLUMNS =
            "c.id, c.case_no, c.status, c.priority, c.severity, c.category, c.skill_group,"
                    + " c.assignee, c.received_at, c.next_due_at";
    private static final String OPEN =
            "status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')";
    private static final String ORDER =
            "c.priority, coalesce(c.next_due_at, 'infinity'::timestamptz), c.received_at, c.id";

    /// A line of the table.
    ///
    /// @param rows behind how many the page begins
    /// @param condition what plain SQL asks for to find the same cases
    private record Case(String name, String account, String path, int rows, String condition) {}

    private final RunningServer server;
    private final PlainSql sql;
    private final int cases;

    private ListBenchmark(RunningServer server, PlainSql sql, int cases) {
        this.server = server;
        this.sql = sql;
        this.cases = cases;
    }

    static void main(String... args) throws Exception {
        int cases =
                args.length == 2 && args[0].equals("--cases") ? Integer.parseInt(args[1]) : CASES;
        Path scripts = Files.createTempDirectory("redress-list");
        try (RunningServer server = RunningServer.of(JAR, QUIET);
                java.sql.Connection database = DriverManager.getConnection(server.jdbcUrl())) {
            Machine.facts(database).forEach(ListBenchmark::say);
            Submissions submissions = Submissions.of(TEXTS, server.port(), server.token());
            try (var statement = database.createStatement()) {
                statement.execute(
                        "truncate complaint, deadline, complaint_event, deadline_ledger, outbox cascade");
            }
            new Load(server.port(), submissions).submit(37, "MODEL");
            new ListData(database).add(cases);
            new ListBenchmark(server, PlainSql.on(server, scripts), cases).run();
        }
    }

    private void run() throws Exception {
        warmUp();
        say("%n%,d open cases; pages of 50; plain SQL by %s".formatted(cases, sql.name()));
        say(
                "| List | p50, ms | p99, ms | HTTP/s | SQL/s | Reading alone, SQL/s | Ratio | Page in 20 ms |");
        say("|---|---:|---:|---:|---:|---:|---:|---|");
        for (Case one : lists()) {
            measure(one);
        }
        polling();
    }

    // The compiler of the JVM is done when a page no longer gets a tenth cheaper in a while.
    private void warmUp() throws Exception {
        ListReading reading = new ListReading(server.port(), server.token("supervisor1"));
        double before = Double.MAX_VALUE;
        for (int i = 0; i < WARM_UPS_MAX; i++) {
            Cpu cpu = new Cpu(server);
            cpu.start();
            Latencies step =
                    reading.run("/queue?limit=50", CLIENTS, Duration.ZERO, WARM_UP_STEP, null);
            cpu.stop();
            double micros = cpu.application(step.count());
            say(
                    "Warming up: %.0f/s, %.0f µs of the application, %.0f µs of the database each"
                            .formatted(step.perSecond(), micros, cpu.database(step.count())));
            if (micros > before * WARM) {
                return;
            }
            before = micros;
        }
    }

    private List<Case> lists() {
        int last = (cases - 2) / ListReading.PAGE * ListReading.PAGE;
        String due = "/queue?x=";
        String mine = "c.assignee = 'agent1'";
        String worked =
                Stream.of("assignee", "first_contact_owner", "decided_by", "follow_up", "mediator")
                        .map(
                                ("select w.id from complaint w where w.%s = 'agent1' and w." + OPEN)
                                        ::formatted)
                        .collect(joining(" union all ", "c.id = any (array(", "))"));
        return List.of(
                new Case("queue, page 1", "supervisor1", due, 0, "true"),
                new Case("queue, page 101", "supervisor1", due, 5_000, "true"),
                new Case("queue, page 1,001", "supervisor1", due, 50_000, "true"),
                new Case("queue, last page", "supervisor1", due, last, "true"),
                new Case(
                        "queue, SERIOUS",
                        "supervisor1",
                        due + "&severity=SERIOUS",
                        0,
                        "c.severity = 'SERIOUS'"),
                new Case(
                        "queue, a category",
                        "supervisor1",
                        due + "&category=SERVICE",
                        0,
                        "c.category = 'SERVICE'"),
                new Case(
                        "queue, PENDING_APPROVAL",
                        "supervisor1",
                        due + "&status=PENDING_APPROVAL",
                        0,
                        "c.status = 'PENDING_APPROVAL'"),
                new Case("mine, page 1", "agent1", due + "&assignee=agent1", 0, mine),
                new Case("queue of an agent", "agent1", due, 0, worked),
                new Case("all, page 1", "supervisor1", "/complaints?limit=50", 0, ""),
                new Case(
                        "all, OVERDUE", "supervisor1", "/complaints?limit=50&overdue=true", 0, ""));
    }

    private void measure(Case one) throws Exception {
        ListReading reading = new ListReading(server.port(), server.token(one.account));
        String path = one.path.startsWith("/queue") ? reading.behind(one.path, one.rows) : one.path;
        Latencies single = reading.run(path, 1, WARM_UP, MEASURED, null);
        Latencies many = reading.run(path, CLIENTS, WARM_UP, MEASURED, null);
        Plain plain = one.condition.isEmpty() ? null : plain(one);
        say(
                "| %s | %.1f | %.1f | %,.0f | %s | %s | %s | %s |"
                        .formatted(
                                one.name,
                                single.millis(0.5),
                                single.millis(0.99),
                                many.perSecond(),
                                plain == null ? "–" : "%,.0f".formatted(plain.noted),
                                plain == null ? "–" : "%,.0f".formatted(plain.bare),
                                plain == null
                                        ? "–"
                                        : "%.2f".formatted(many.perSecond() / plain.noted),
                                single.millis(0.99) <= P99_MAX_MILLIS ? "yes" : "NO"));
    }

    /// Pages a second.
    ///
    /// @param bare the page alone
    /// @param noted the page, and the entry of the audit log that must be there before anybody sees
    ///   it
    private record Plain(double bare, double noted) {}

    /// The page is found by its last case, as the server does.
    private Plain plain(Case one) throws Exception {
        String behind = one.rows == 0 ? "true" : "(%s) > %s".formatted(ORDER, place(one.rows - 1));
        String statement =
                """
                select %s from complaint c
                where c.%s and c.status <> 'RESOLVED' and not jsonb_exists(c.complained_of, 'somebody')
                  and %s and %s order by %s limit 51\
                """
                        .formatted(COLUMNS, OPEN, one.condition, behind, ORDER);
        return new Plain(rate(List.of(statement)), rate(List.of(statement, entry())));
    }

    private double rate(List<String> statements) throws Exception {
        return sql.run(List.of(new SqlScript(statements, 1)), CLIENTS, WARM_UP, MEASURED);
    }

    /// The last entry that the server wrote of a list, as one more.
    private String entry() throws Exception {
        return text(
                """
                select format(
                  'insert into audit_entry (id, at, actor, roles, action, granted, operation, cases,'
                    ' purpose, details) values (uuidv7(), now(), %L, %L, %L, %L::boolean, %L,'
                    ' %L::uuid[], %L, %L::jsonb)',
                  actor, roles, action, granted, operation, cases, purpose, details)
                from audit_entry where cardinality(cases) >= 50 order by id desc limit 1
                """);
    }

    /// The place of a case in the queue, without colons: pgbench takes them for variables.
    private String place(int row) throws Exception {
        String sql =
                """
                select format(
                  '(%%L::text, ''epoch''::timestamptz + %%s * interval ''1 microsecond'','
                    ' ''epoch''::timestamptz + %%s * interval ''1 microsecond'', %%L::uuid)',
                  c.priority, (extract(epoch from c.next_due_at) * 1e6)::bigint,
                  (extract(epoch from c.received_at) * 1e6)::bigint, c.id)
                from complaint c
                where c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')
                order by %s offset %d limit 1
                """
                        .formatted(ORDER, row);
        return text(sql);
    }

    private String text(String sql) throws Exception {
        try (var database = DriverManager.getConnection(server.jdbcUrl());
                var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    /// What somebody costs who only asks whether the front of the queue is still the same.
    private void polling() throws Exception {
        ListReading reading = new ListReading(server.port(), server.token("supervisor1"));
        String path = "/queue?limit=100";
        Latencies whole = reading.run(path, CLIENTS, WARM_UP, MEASURED, null);
        var before = server.applicationTime().plus(server.databaseTime());
        Latencies same = reading.run(path, CLIENTS, WARM_UP, MEASURED, reading.tag(path));
        var spent = server.applicationTime().plus(server.databaseTime()).minus(before);
        say("%nAsking again for the first 100 with `If-None-Match`".formatted());
        say("| Answer | p50, ms | p99, ms | HTTP/s |");
        say("|---|---:|---:|---:|");
        say(
                "| 200 | %.1f | %.1f | %,.0f |"
                        .formatted(whole.millis(0.5), whole.millis(0.99), whole.perSecond()));
        say(
                "| 304 | %.1f | %.1f | %,.0f |"
                        .formatted(same.millis(0.5), same.millis(0.99), same.perSecond()));
        double seconds = WARM_UP.plus(MEASURED).toMillis() / 1000.0;
        say(
                "A 304 takes about %.0f µs of processor, the database's with it"
                        .formatted(spent.toNanos() / 1000.0 / (same.perSecond() * seconds)));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
