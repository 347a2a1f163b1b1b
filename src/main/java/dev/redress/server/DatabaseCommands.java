package dev.redress.server;

import java.util.List;
import org.eclipse.microprofile.config.Config;

/// What is only to be done with a database that runs and has been migrated: `migrate`, which was
/// that already, and `create-admin NAME`.
final class DatabaseCommands {

    private static final String MIGRATE = "migrate";

    private DatabaseCommands() {}

    /// Whether one of these was asked for, and no server.
    static boolean isOne(List<String> arguments) {
        return arguments.contains(MIGRATE) || arguments.contains(AdminCommand.NAME);
    }

    /// Does it, if one was asked for.
    static void run(Config config, FirstAccounts accounts, List<String> arguments) {
        if (arguments.contains(AdminCommand.NAME)) {
            boolean demo = config.getValue("redress.demo", Boolean.class);
            AdminCommand.run(accounts, demo, arguments);
        }
    }
}
