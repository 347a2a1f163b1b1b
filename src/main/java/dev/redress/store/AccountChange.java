package dev.redress.store;

import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that was done to an account.
///
/// @param roles of a proposal or a decision about it
public record AccountChange(
        String account,
        Kind kind,
        @Nullable Set<Role> roles,
        String actor,
        @Nullable String reason,
        Instant at) {

    /// What was done.
    public enum Kind {
        CREATED,
        DEACTIVATED,
        ACTIVATED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        UNLOCKED,
        ROLES_PROPOSED,
        ROLES_REJECTED,
        ROLES_CHANGED,
        SECOND_FACTOR_CONFIRMED,
        SECOND_FACTOR_RESET
    }

    public AccountChange {
        roles = roles == null ? null : Set.copyOf(roles);
    }

    public AccountChange(String account, Kind kind, String actor, String reason, Instant at) {
        this(account, kind, null, actor, reason, at);
    }
}
