package dev.redress.server;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL that outlived its Redress: the server was killed, its database was not.
///
/// It still holds the folder, so a new one cannot start there. Whoever holds the folder's lock may
/// stop it: no other Redress is using it. While another one holds the lock, this is the database of
/// that one.
///
/// @param port on which it listens
record OrphanedPostgres(ProcessHandle process, int port) {

    private static final Duration STOP_MAX = Duration.ofSeconds(30);
    // PostgreSQL notes the time a moment after the process began, and the machine may be busy.
    private static final Duration START_DISTANCE_MAX = Duration.ofSeconds(10);
    // Lines of the file.
    private static final int PID = 0;
    private static final int FOLDER = 1;
    private static final int START_SECONDS = 2;
    private static final int PORT = 3;

    /// The living postmaster that `postmaster.pid` of the cluster names, if it is the one that
    /// wrote this file.
    static Optional<OrphanedPostgres> in(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = lines(pidFile);
        return ProcessHandle.of(number(lines, PID, pidFile))
                .filter(ProcessHandle::isAlive)
                .filter(OrphanedPostgres::isPostgres)
                .filter(_ -> isOf(cluster, lines))
                .filter(process -> hasStarted(process, number(lines, START_SECONDS, pidFile)))
                .map(process ->
                        new OrphanedPostgres(
                                process, Math.toIntExact(number(lines, PORT, pidFile))));
    }

    private static List<String> lines(Path pidFile) {
        try {
            return Files.readAllLines(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        }
    }

    /// -1 for a line that is not there, which no process is called and at which none has started.
    private static long number(List<String> lines, int index, Path pidFile) {
        try {
            return index < lines.size() ? Long.parseLong(lines.get(index).strip()) : -1;
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    "Line %d of %s is not a number".formatted(index + 1, pidFile), e);
        }
    }

    // The id may meanwhile belong to another program, which must not be harmed. It may even be
    // another PostgreSQL: that one has another folder, or has started at another time.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).filter(OrphanedPostgres::named).isPresent();
    }

    private static boolean named(Path command) {
        return command.getFileName().toString().equals("postgres");
    }

    private static boolean isOf(Path cluster, List<String> lines) {
        try {
            return lines.size() > FOLDER
                    && Files.isSameFile(cluster, Path.of(lines.get(FOLDER).strip()));
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean hasStarted(ProcessHandle process, long epochSeconds) {
        Instant noted = Instant.ofEpochSecond(epochSeconds);
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, noted).abs())
                .filter(distance -> distance.compareTo(START_DISTANCE_MAX) <= 0)
                .isPresent();
    }

    /// Asks it to end and waits until it has. Its clients are gone, so this takes a moment only.
    void stop() {
        process.destroy();
        try {
            process.onExit().get(STOP_MAX.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw new RefusedStart(
                    "A PostgreSQL left behind (process %d) does not end: somebody is connected to it."
                            .formatted(process.pid()));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
