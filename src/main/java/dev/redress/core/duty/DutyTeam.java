package dev.redress.core.duty;

import dev.redress.core.identity.Actor;
import java.util.List;

/// A team and its chain. The last link is alerted again and again.
///
/// @param name `TECHNOLOGY`
/// @param chain at least one link
public record DutyTeam(String name, List<DutyLink> chain) {

    public DutyTeam {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("Nobody is on duty for " + name);
        }
    }

    /// Who is alerted after `step` alerts before.
    DutyLink linkAt(int step) {
        return chain.get(Math.min(step, chain.size() - 1));
    }

    /// Whether the actor is among those alerted so far.
    boolean isAlerted(Actor actor, int step) {
        return chain.stream().limit(step + 1L).anyMatch(link -> link.isHeldBy(actor));
    }
}
