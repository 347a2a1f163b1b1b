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

    /// The step from `step` on whose link is not one of `about` alone, as long as there is one.
    int stepFrom(int step, List<String> about) {
        int next = step;
        while (next < chain.size() - 1 && linkAt(next).names(about)) {
            next++;
        }
        return next;
    }

    /// Who is alerted at `step`, but for those whom the case is about: where the last are left out,
    /// those before them once more.
    DutyLink linkAt(int step, List<String> about) {
        for (int i = Math.min(step, chain.size() - 1); i >= 0; i--) {
            if (!chain.get(i).names(about)) {
                return chain.get(i);
            }
        }
        return linkAt(step).ofRole();
    }

    /// Whether the actor is among those alerted so far.
    boolean isAlerted(Actor actor, int step) {
        return chain.stream().limit(step + 1L).anyMatch(link -> link.isHeldBy(actor));
    }
}
