package dev.redress.infra.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// Reads passwords as RDS and the rotation write them.
final class Secrets {

    private final SecretsManagerClient client;

    Secrets(SecretsManagerClient client) {
        this.client = client;
    }

    Login login(String arn) {
        return read(client.getSecretValue(wanted -> wanted.secretId(arn)).secretString());
    }

    static Login read(String json) {
        try {
            JsonNode secret = new ObjectMapper().readTree(json);
            return new Login(
                    secret.required("username").asText(), secret.required("password").asText());
        } catch (JsonProcessingException _) {
            // Without the cause, which quotes what it could not read.
            throw new IllegalStateException("The secret of a user of the database is no JSON");
        }
    }
}
