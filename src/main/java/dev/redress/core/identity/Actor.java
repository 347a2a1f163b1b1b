package dev.redress.core.identity;

import java.util.Set;
import java.util.stream.Stream;

/// Who gives a command: an account and its roles, or the system itself.
///
/// @param name the account name, which for a customer is also the customer id of the cases they own
public record Actor(String name, Set<Role> roles) {

    /// The desk's own hand: sweeps and automatic steps.
    public static final Actor SYSTEM = new Actor("system", Set.of(Role.SCHEDULER));

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return Stream.of(wanted).anyMatch(roles::contains);
    }
}
