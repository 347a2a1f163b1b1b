package dev.redress.server;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Backs a data folder up: the database as it was at one instant, and the files of evidence. The
/// server may be at work meanwhile, and goes on with it.
///
/// Keys are left out: whoever finds a backup must not be able to open what is sealed in it.
final class Backup {

    static final String POSTGRES = "postgres";
    static final String EVIDENCE = "evidence";

    private final Path dataDir;
    private final Path target;
    private final Clock clock;

    Backup(Path dataDir, Path target, Clock clock) {
        this.dataDir = dataDir;
        this.target = target.toAbsolutePath();
        this.clock = clock;
    }

    /// Takes it. It has its name only when it is whole.
    ///
    /// @throws RefusedStart when there is something under that name already, or no data to back up
    BackupFacts take() {
        requireSomething();
        requireNothing(target);
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        requireNothing(unfinished);
        try (RunningDatabase database = RunningDatabase.of(dataDir)) {
            Instant at = clock.instant();
            CopiedFiles copied = CopiedFiles.into(unfinished);
            SortedMap<String, Long> least = RowCounts.in(database);
            new ClusterCopy(database, dataDir.resolve(POSTGRES), copied).take();
            SortedMap<String, Long> most = RowCounts.in(database);
            // Behind the database: what it names was there before, and whatever else there is
            // harms nobody.
            copied.tree(dataDir.resolve(EVIDENCE), EVIDENCE, _ -> true);
            BackupFacts facts = new BackupFacts(at, least, most, copied.folders());
            facts.write(unfinished, copied.sums());
            Files.move(unfinished, target);
            return facts;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "The backup failed; %s may be thrown away".formatted(unfinished), e);
        }
    }

    /// Files of the data folder that a backup leaves out, and that somebody must keep elsewhere.
    static List<String> leftOut(Path dataDir) {
        try (Stream<Path> files = Files.list(dataDir)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".lock"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + dataDir, e);
        }
    }

    private void requireSomething() {
        if (!Files.isDirectory(dataDir.resolve(POSTGRES))) {
            throw new RefusedStart(
                    "There is no database in %s.".formatted(dataDir.toAbsolutePath()));
        }
    }

    private static void requireNothing(Path path) {
        if (Files.exists(path)) {
            throw new RefusedStart("%s is there already.".formatted(path));
        }
    }
}
