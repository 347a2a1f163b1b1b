package dev.redress.server;

import dev.redress.identity.DemoCast;
import dev.redress.platform.RefusedStart;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Adds one of the two administrators that a desk begins with: `create-admin NAME`.
///
/// In the cloud no machine of an operator's reaches the database, but the migration's function
/// does. `create-admin NAME --event FILE` writes the event by which that function adds the account:
/// it holds the hash, so that the password stays with whoever called the command.
final class AdminCommand {

    static final String NAME = "create-admin";

    private static final String EVENT = "--event";

    private AdminCommand() {}

    /// Whether the account is to be added by somebody else, so that no database is needed.
    static boolean isForEvent(List<String> arguments) {
        return arguments.contains(NAME) && arguments.contains(EVENT);
    }

    /// Adds the account and prints the one-time password.
    ///
    /// @throws RefusedStart when no name is given, the name is taken, or there are two already
    static void run(FirstAccounts accounts, boolean demo, List<String> arguments) {
        if (arguments.size() != arguments.indexOf(NAME) + 2) {
            throw new RefusedStart(NAME + " needs the name of the account.");
        }
        FirstAccount account =
                FirstAccount.called(arguments.getLast(), demo ? List.of() : DemoCast.NAMES);
        accounts.add(account);
        tell(account);
    }

    /// Writes the event into a file that only its owner can read, and prints the one-time password.
    ///
    /// @throws RefusedStart when name and file are not given, or the file cannot be made
    static void prepare(List<String> arguments) {
        if (arguments.size() != 4
                || !arguments.getFirst().equals(NAME)
                || !arguments.get(2).equals(EVENT)) {
            throw new RefusedStart("%s NAME %s FILE".formatted(NAME, EVENT));
        }
        FirstAccount account = FirstAccount.called(arguments.get(1), DemoCast.NAMES);
        try {
            OwnFiles.write(Path.of(arguments.getLast()), event(account).encode());
        } catch (IOException e) {
            throw new RefusedStart("Cannot write the event: " + e);
        }
        tell(account);
    }

    private static JsonObject event(FirstAccount account) {
        return new JsonObject()
                .put("command", NAME)
                .put("name", account.name())
                .put("hash", account.hash())
                .put("reserved", new JsonArray(account.reserved()));
    }

    private static void tell(FirstAccount account) {
        System.out.printf(
                "%s signs in with %s within three days, and must change it.%n",
                account.name(), account.oneTime());
    }
}
