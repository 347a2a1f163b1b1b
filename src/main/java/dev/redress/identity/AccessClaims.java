package dev.redress.identity;

import dev.redress.platform.ClientRights;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a verified token says.
///
/// @param session null for the token of a program, or of another issuer, who alone can end it
/// @param client what a program may do; null for everybody else
record AccessClaims(
        String name, Set<String> roles, @Nullable UUID session, @Nullable ClientRights client) {

    private static final int NAME_MAX = 100;
    private static final String DESK = "system";

    AccessClaims {
        roles = Set.copyOf(roles);
        if (name.isBlank() || name.length() > NAME_MAX || name.equals(DESK)) {
            throw new IllegalArgumentException("Nobody can be called that");
        }
    }
}
