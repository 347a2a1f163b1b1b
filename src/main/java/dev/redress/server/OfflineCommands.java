package dev.redress.server;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/// What is done without a database that runs: `encryption-keys`, `backup`, `restore`, and the event
/// of `create-admin` for the cloud.
final class OfflineCommands {

    private OfflineCommands() {}

    /// Does what was asked for. Answers whether it was one of these.
    static boolean isDone(Config config, Path dataDir, List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        if (command.equals("encryption-keys")) {
            KeysCommand.run(config, arguments.subList(1, arguments.size()));
        } else if (BackupCommand.NAMES.contains(command)) {
            boolean isElsewhere =
                    config.getOptionalValue("REDRESS_DB_URL", String.class).isPresent();
            BackupCommand.run(dataDir, isElsewhere, arguments);
        } else if (AdminCommand.isForEvent(arguments)) {
            AdminCommand.prepare(arguments);
        } else {
            return false;
        }
        return true;
    }
}
