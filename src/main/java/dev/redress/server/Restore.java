package dev.redress.server;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/// Makes a data folder of a backup, starts its database once, and counts what is in it. Each file
/// must have the hash that it had when it was backed up.
record Restore(Path backup, Path dataDir, Clock clock) {

    /// What came of it.
    ///
    /// @param faults in words; empty for a database that is as it was
    record Result(
            BackupFacts backup,
            Instant at,
            Duration took,
            SortedMap<String, Long> rows,
            List<String> faults) {}

    /// @throws RefusedStart when there are data in the folder already, or the backup was changed
    Result carryOut() {
        Instant begun = clock.instant();
        try {
            requireEmpty(Backup.POSTGRES);
            requireEmpty(Backup.EVIDENCE);
            BackupFacts facts = BackupFacts.read(backup);
            CopiedFiles copied = CopiedFiles.into(dataDir);
            for (String folder : facts.folders()) {
                copied.folder(within(folder));
            }
            for (String line : Files.readAllLines(backup.resolve(BackupFacts.SUMS))) {
                copy(line, copied);
            }
            SortedMap<String, Long> rows = counted();
            return new Result(
                    facts,
                    begun,
                    Duration.between(begun, clock.instant()),
                    rows,
                    facts.differences(rows));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("Cannot restore %s".formatted(backup), e);
        }
    }

    private void requireEmpty(String part) {
        if (Files.exists(dataDir.resolve(part))) {
            throw new RefusedStart(
                    "There are data in %s already. Set REDRESS_DATA_DIR to another folder."
                            .formatted(dataDir.toAbsolutePath()));
        }
    }

    private void copy(String line, CopiedFiles copied) throws IOException {
        String[] sum = line.split(" {2}", 2);
        if (sum.length != 2) {
            throw new RefusedStart("%s has a line of another form.".formatted(BackupFacts.SUMS));
        }
        String name = within(sum[1]);
        if (!copied.file(backup.resolve(name), name).equals(sum[0])) {
            throw new RefusedStart("%s was changed since it was backed up.".formatted(name));
        }
    }

    // The list was written by the desk, and may have been changed by somebody else.
    private String within(String name) {
        Path path = dataDir.resolve(name).normalize();
        boolean isPart =
                path.startsWith(dataDir.resolve(Backup.POSTGRES).normalize())
                        || path.startsWith(dataDir.resolve(Backup.EVIDENCE).normalize());
        if (!isPart) {
            throw new RefusedStart("%s does not belong to a backup.".formatted(name));
        }
        return name;
    }

    private SortedMap<String, Long> counted() throws SQLException {
        try (RunningDatabase database = RunningDatabase.start(dataDir)) {
            return RowCounts.in(database);
        }
    }
}
