package dev.redress.server;

import dev.redress.platform.RefusedStart;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Backs the data folder up (`backup FOLDER`), and makes a data folder of a backup (`restore
/// FOLDER`). See operations.md.
final class BackupCommand {

    static final Set<String> NAMES = Set.of("backup", "restore");

    private static final String USAGE = "backup FOLDER | restore FOLDER";

    private BackupCommand() {}

    /// @throws RefusedStart when it cannot be done, or what was restored is not what was backed up
    static void run(Path dataDir, boolean isElsewhere, List<String> arguments) {
        if (isElsewhere) {
            throw new RefusedStart(
                    "REDRESS_DB_URL is set: that database is backed up where it is kept.");
        }
        if (arguments.size() != 2) {
            throw new RefusedStart(USAGE);
        }
        Path folder = Path.of(arguments.get(1));
        switch (arguments.getFirst()) {
            case "backup" -> backup(dataDir, folder);
            case "restore" -> restore(dataDir, folder);
            default -> throw new RefusedStart(USAGE);
        }
    }

    private static void backup(Path dataDir, Path folder) {
        BackupFacts facts = new Backup(dataDir, folder, Clock.systemUTC()).take();
        System.out.printf("Backed up as of %s: %s%n", facts.at(), facts.most());
        List<String> leftOut = Backup.leftOut(dataDir);
        if (!leftOut.isEmpty()) {
            System.out.printf(
                    "Left out, and to be kept elsewhere: %s. Without its keys nobody can read a"
                            + " backup.%n",
                    String.join(", ", leftOut));
        }
    }

    /// Says what is to be entered at `POST /restore-tests`.
    private static void restore(Path dataDir, Path folder) {
        Restore.Result result = new Restore(folder, dataDir, Clock.systemUTC()).carryOut();
        if (!result.faults().isEmpty()) {
            throw new RefusedStart(
                    "What was restored is not what was backed up: "
                            + String.join("; ", result.faults()));
        }
        JsonObject report =
                new JsonObject()
                        .put("backupOf", result.backup().at().toString())
                        .put("restoredAt", result.at().toString())
                        .put("passed", true)
                        .put("recoveryTime", rounded(result.took()).toString())
                        .put("result", "Rows: " + result.rows());
        System.out.println(report.encode());
    }

    private static Duration rounded(Duration took) {
        return Duration.ofSeconds(took.toSeconds() + 1);
    }
}
