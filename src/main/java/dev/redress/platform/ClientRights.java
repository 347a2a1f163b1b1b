package dev.redress.platform;

import dev.redress.core.identity.Scope;
import java.util.Set;

/// What a program may do that came with a token of its own.
///
/// @param requestsPerMinute how much it may ask of this process
public record ClientRights(Set<Scope> scopes, int requestsPerMinute) {

    /// Where the identity of a request keeps them.
    public static final String ATTRIBUTE = "redress.client";

    public ClientRights {
        scopes = Set.copyOf(scopes);
    }
}
