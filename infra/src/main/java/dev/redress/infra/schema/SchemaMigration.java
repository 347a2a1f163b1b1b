package dev.redress.infra.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// The function that migrates the database, and does by hand what only the owner of the tables may.
/// Safe to run as often as one likes.
public final class SchemaMigration {

    /// Called by Lambda.
    ///
    /// @param event see [Command]
    /// @return what was done
    public String run(@Nullable Map<String, Object> event) {
        try (SecretsManagerClient client = SecretsManagerClient.create()) {
            Surroundings surroundings = Surroundings.of(System.getenv(), new Secrets(client));
            return Command.of(event == null ? Map.of() : event).carryOut(surroundings);
        }
    }
}
