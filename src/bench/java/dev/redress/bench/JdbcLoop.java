package dev.redress.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where there is no pgbench: the same scripts by JDBC, a thread and a connection each client.
record JdbcLoop(String url) implements PlainSql {

    /// A statement of a script with its parameters in place.
    private record Step(PreparedStatement statement, List<String> parameters) {

        private static final Pattern PARAMETER = Pattern.compile("(?<!:):(id|n)(?=::)");

        static Step of(Connection database, String sql) throws SQLException {
            Matcher matcher = PARAMETER.matcher(sql);
            List<String> parameters = matcher.results().map(found -> found.group(1)).toList();
            return new Step(database.prepareStatement(matcher.replaceAll("?")), parameters);
        }

        /// Answers what the statement does, or else `id`.
        String run(String n, String id) throws SQLException {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i).equals("n") ? n : id);
            }
            if (!statement.execute()) {
                return id;
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    @Override
    public String name() {
        return "JDBC";
    }

    @Override
    public double run(List<SqlScript> scripts, int clients, Duration warmUp, Duration measured)
            throws InterruptedException {
        long from = System.nanoTime() + warmUp.toNanos();
        long to = from + measured.toNanos();
        Callable<Long> client = () -> client(scripts, from, to);
        long written = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(client));
            }
            for (Future<Long> future : running) {
                written += future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A transaction failed", e.getCause());
        }
        return written / (measured.toNanos() / 1e9);
    }

    private long client(List<SqlScript> scripts, long from, long to) throws SQLException {
        try (Connection database = DriverManager.getConnection(url + "&prepareThreshold=1")) {
            List<List<Step>> prepared = new ArrayList<>();
            for (SqlScript script : scripts) {
                List<Step> steps = new ArrayList<>();
                for (String sql : script.statements()) {
                    steps.add(Step.of(database, sql));
                }
                prepared.add(steps);
            }
            long written = 0;
            while (System.nanoTime() < to) {
                int any = ThreadLocalRandom.current().nextInt(scripts.size());
                run(prepared.get(any));
                long end = System.nanoTime();
                if (end >= from && end < to) {
                    written += scripts.get(any).cases();
                }
            }
            return written;
        }
    }

    private static void run(List<Step> steps) throws SQLException {
        String n =
                Long.toString(
                        ThreadLocalRandom.current().nextLong(SqlScript.N_MIN, SqlScript.N_MAX));
        String id = "";
        for (Step step : steps) {
            id = step.run(n, id);
        }
    }
}
