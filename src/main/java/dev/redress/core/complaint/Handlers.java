package dev.redress.core.complaint;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;

/// Whose work it is to handle complaints.
public final class Handlers {

    private Handlers() {}

    /// Whether a case can be given to this person at all.
    public static boolean canHandle(Actor person) {
        return person.hasAny(
                Role.AGENT,
                Role.SENIOR,
                Role.SUPERVISOR,
                Role.MIDDLE,
                Role.EXPERT,
                Role.OPERATIONS);
    }
}
