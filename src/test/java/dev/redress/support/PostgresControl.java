package dev.redress.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command with which operators stop and start a PostgreSQL: `pg_ctl`, which comes along.
///
/// @param command the program
/// @param cluster where the data is
record PostgresControl(Path command, Path cluster) {

    private static final String PID_FILE = "postmaster.pid";

    /// That of the server which now runs on this data.
    static PostgresControl of(Path cluster) {
        try {
            String pid = Files.readAllLines(cluster.resolve(PID_FILE)).getFirst().strip();
            String postgres =
                    ProcessHandle.of(Long.parseLong(pid))
                            .orElseThrow()
                            .info()
                            .command()
                            .orElseThrow();
            return new PostgresControl(Path.of(postgres).resolveSibling("pg_ctl"), cluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends all sessions, writes everything down and ends. Nothing, if it is stopped.
    void stopFast() {
        if (isRunning()) {
            run("stop", "-m", "fast");
        }
    }

    /// Starts it as it was started before. Nothing, if it runs.
    void startAgain() {
        if (!isRunning()) {
            // The only command that remembers the port and the settings of the last start.
            run("restart");
        }
    }

    private boolean isRunning() {
        return Files.exists(cluster.resolve(PID_FILE));
    }

    private void run(String... arguments) {
        Path log = cluster.resolve("control.log");
        List<String> line = new ArrayList<>();
        // It refuses to run as root, as the server does, which began in the same way.
        if (System.getProperty("user.name").equals("root")) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(List.of(command.toString(), "-w", "-s"));
        line.addAll(List.of("-D", cluster.toString(), "-l", log.toString()));
        line.addAll(List.of(arguments));
        try {
            int exit =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start()
                            .waitFor();
            if (exit != 0) {
                throw new AssertionError(line + ": " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
