package dev.redress.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a verified token says.
///
/// @param session null for the token of somebody else, who alone can end it
record AccessClaims(String name, Set<String> roles, @Nullable UUID session) {

    private static final int NAME_MAX = 100;
    private static final String DESK = "system";

    AccessClaims {
        roles = Set.copyOf(roles);
        if (name.isBlank() || name.length() > NAME_MAX || name.equals(DESK)) {
            throw new IllegalArgumentException("Nobody can be called that");
        }
    }
}
