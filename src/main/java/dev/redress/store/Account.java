package dev.redress.store;

import dev.redress.core.identity.Role;
import java.util.Set;

/// Who may sign in with a password.
///
/// @param active whether they may at present
public record Account(String username, String passwordHash, Set<Role> roles, boolean active) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
