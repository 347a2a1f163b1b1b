package dev.redress.core.complaint;

import java.util.List;

/// Why a command was not accepted, and what would be.
///
/// @param detail for people, in English
/// @param status where the case stands
/// @param allowed what can be done with a case in this status, by whoever may
public record Refusal(Obstacle obstacle, String detail, Status status, List<Action> allowed) {

    public Refusal {
        allowed = List.copyOf(allowed);
    }
}
