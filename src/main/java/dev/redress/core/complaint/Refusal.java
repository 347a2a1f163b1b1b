package dev.redress.core.complaint;

import dev.redress.core.conduct.ConductRecord;
import java.util.List;

/// Why a command was not accepted, and what would be.
///
/// @param detail for people, in English
/// @param status where the case stands
/// @param allowed what can be done with a case in this status, by whoever may
/// @param conduct what must be put on record all the same, though nothing else happens
public record Refusal(
        Obstacle obstacle,
        String detail,
        Status status,
        List<Action> allowed,
        List<ConductRecord> conduct) {

    public Refusal {
        allowed = List.copyOf(allowed);
        conduct = List.copyOf(conduct);
    }

    public Refusal(Obstacle obstacle, String detail, Status status, List<Action> allowed) {
        this(obstacle, detail, status, allowed, List.of());
    }
}
