package dev.redress.store;

import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.Set;

/// Roles that an account shall have, not decided yet.
public record RoleProposal(Set<Role> roles, String reason, String proposedBy, Instant proposedAt) {

    public RoleProposal {
        roles = Set.copyOf(roles);
    }
}
