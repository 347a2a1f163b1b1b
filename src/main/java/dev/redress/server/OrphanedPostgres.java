package dev.redress.server;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL that outlived its Redress: the server was killed, its database was not.
///
/// It still holds the folder, so a new one cannot start there. Whoever holds the folder's lock may
/// stop it: no other Redress is using it.
record OrphanedPostgres(ProcessHandle process) {

    private static final Duration STOP_MAX = Duration.ofSeconds(30);

    /// The living postmaster that `postmaster.pid` of the cluster names, if it is one.
    static Optional<OrphanedPostgres> in(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid(pidFile))
                .filter(ProcessHandle::isAlive)
                .filter(OrphanedPostgres::isPostgres)
                .map(OrphanedPostgres::new);
    }

    private static long pid(Path pidFile) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(pidFile + " does not begin with a process id", e);
        }
    }

    // The id may meanwhile belong to another program, which must not be harmed.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).filter(OrphanedPostgres::named).isPresent();
    }

    private static boolean named(Path command) {
        return command.getFileName().toString().equals("postgres");
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
