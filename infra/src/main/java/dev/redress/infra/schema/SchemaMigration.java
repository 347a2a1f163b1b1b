package dev.redress.infra.schema;

import java.util.Map;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// The function that migrates the database. Safe to run as often as one likes.
public final class SchemaMigration {

    /// Called by Lambda.
    ///
    /// @param event of no importance
    /// @return what the database is at now
    public String run(Map<String, Object> event) {
        try (SecretsManagerClient client = SecretsManagerClient.create()) {
            Surroundings surroundings = Surroundings.of(System.getenv(), new Secrets(client));
            return new Schema(surroundings).migrate();
        }
    }
}
