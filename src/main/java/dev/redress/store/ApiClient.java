package dev.redress.store;

import dev.redress.core.identity.Scope;
import java.time.Instant;
import java.util.Set;

/// A program that calls the desk.
///
/// @param requestsPerMinute how much it may ask of one instance
public record ApiClient(
        String id,
        Set<Scope> scopes,
        int requestsPerMinute,
        boolean active,
        String createdBy,
        Instant createdAt) {

    public ApiClient {
        scopes = Set.copyOf(scopes);
    }
}
