package dev.redress.store;

import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An account as those see it who manage it: without what it signs in with.
///
/// @param open what it shall be, if somebody proposed that
public record ManagedAccount(
        String username,
        Set<Role> roles,
        boolean active,
        boolean mustChange,
        Instant createdAt,
        @Nullable RoleProposal open) {

    public ManagedAccount {
        roles = Set.copyOf(roles);
    }
}
