package dev.redress.server;

import dev.redress.identity.DemoCast;
import dev.redress.platform.RefusedStart;
import java.util.List;

/// Adds one of the two administrators that a desk begins with: `create-admin NAME`.
final class AdminCommand {

    static final String NAME = "create-admin";

    private AdminCommand() {}

    /// Prints the one-time password.
    ///
    /// @throws RefusedStart when no name is given, the name is taken, or there are two already
    static void run(FirstAccounts accounts, boolean demo, List<String> arguments) {
        if (arguments.size() != arguments.indexOf(NAME) + 2) {
            throw new RefusedStart(NAME + " needs the name of the account.");
        }
        String name = arguments.getLast();
        String password = accounts.add(name, demo ? List.of() : DemoCast.NAMES);
        System.out.printf(
                "%s signs in with %s within three days, and must change it.%n", name, password);
    }
}
