package dev.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// PostgreSQL's own load generator, with prepared statements. It has no warm-up: its reports of the
/// first seconds are left out.
///
/// @param password of the database
/// @param folder for its scripts
record Pgbench(String name, int port, String password, Path folder) implements PlainSql {

    private static final int THREADS = 2;
    private static final Pattern PROGRESS = Pattern.compile("progress: ([0-9.]+) s, ([0-9.]+) tps");

    /// Empty when this machine has none.
    static Optional<String> version() throws IOException, InterruptedException {
        try {
            return Optional.of(output(List.of("pgbench", "--version"), Map.of()).strip());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    @Override
    public double run(List<SqlScript> scripts, int clients, Duration warmUp, Duration measured)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "pgbench --no-vacuum --protocol=prepared --progress=1 -h 127.0.0.1 -U postgres"
                                        .split(" ")));
        command.addAll(List.of("-p", Integer.toString(port)));
        command.addAll(List.of("-c", Integer.toString(clients)));
        command.addAll(List.of("-j", Integer.toString(Math.min(THREADS, clients))));
        command.addAll(List.of("-T", Long.toString(warmUp.plus(measured).toSeconds())));
        for (int i = 0; i < scripts.size(); i++) {
            Path file = folder.resolve("script-%d.sql".formatted(i));
            Files.writeString(file, scripts.get(i).forPgbench());
            command.addAll(List.of("-f", file.toString()));
        }
        command.add("postgres");
        return scripts.getFirst().cases()
                * transactionsPerSecond(output(command, Map.of("PGPASSWORD", password)), warmUp);
    }

    private static double transactionsPerSecond(String output, Duration warmUp) {
        return PROGRESS.matcher(output)
                .results()
                .filter(second -> number(second, 1) > warmUp.toSeconds() + 0.5)
                .mapToDouble(second -> number(second, 2))
                .average()
                .orElseThrow(() -> new IllegalStateException("pgbench says no rate:\n" + output));
    }

    private static double number(MatchResult match, int group) {
        return Double.parseDouble(match.group(group));
    }

    private static String output(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed:\n" + output);
        }
        return output;
    }
}
