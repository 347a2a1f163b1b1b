package dev.redress.infra.schema;

import java.util.Map;
import java.util.Optional;

/// What the function is asked for. Whoever may invoke it is an operator.
///
/// @param word `migrate`, `create-admin`, `set-passwords`
/// @param event what came with it
record Command(String word, Map<String, Object> event) {

    private static final String MIGRATE = "migrate";

    /// An event that names none, such as the deployment's, asks for the migration.
    static Command of(Map<String, Object> event) {
        return new Command(
                Optional.ofNullable(event.get("command")).map(String::valueOf).orElse(MIGRATE),
                event);
    }

    /// @return what was done, without anything secret: answers are read aloud and kept
    /// @throws IllegalArgumentException when there is no such command, or something is missing
    String carryOut(Surroundings surroundings) {
        return switch (word) {
            case MIGRATE -> new Schema(surroundings).migrate();
            case "create-admin" -> new FirstAccounts(surroundings).add(FirstAccount.of(event));
            case "set-passwords" -> new Schema(surroundings).setPasswords();
            default -> throw new IllegalArgumentException("There is no command " + word);
        };
    }
}
