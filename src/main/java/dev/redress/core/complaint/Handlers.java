package dev.redress.core.complaint;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import org.jspecify.annotations.Nullable;

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

    /// The same of somebody whom another one accompanies: new agents handle cases with their tutor
    /// (spec.md §7.1).
    static boolean canHandle(Actor person, @Nullable Actor tutor) {
        return canHandle(person)
                || (person.has(Role.TRAINEE)
                        && tutor != null
                        && !tutor.name().equals(person.name())
                        && canHandle(tutor));
    }
}
