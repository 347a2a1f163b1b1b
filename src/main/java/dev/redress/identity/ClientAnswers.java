package dev.redress.identity;

import dev.redress.core.identity.Scope;
import dev.redress.store.ApiClient;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is told of the programs that call the desk.
final class ClientAnswers {

    private ClientAnswers() {}

    /// A client, without its secret.
    record ClientAnswer(
            @Schema(examples = "shop-backend") String id,
            @Schema(examples = "[\"complaints\"]") List<String> scopes,
            @Schema(examples = "6000") int requestsPerMinute,
            boolean active,
            @Schema(examples = "admin1") String createdBy,
            Instant createdAt) {

        static ClientAnswer of(ApiClient client) {
            return new ClientAnswer(
                    client.id(),
                    client.scopes().stream().map(Scope::label).sorted().toList(),
                    client.requestsPerMinute(),
                    client.active(),
                    client.createdBy(),
                    client.createdAt());
        }
    }

    /// A secret, which is shown once.
    record SecretAnswer(
            @Schema(examples = "shop-backend") String id,
            @Schema(examples = "3q2-7wBvR2nR0Jc0m7y1mZb8Xk6n4s5QmJ1d9aTzYwE") String secret) {

        /// Without the secret.
        @Override
        public String toString() {
            return "SecretAnswer for " + id;
        }
    }
}
