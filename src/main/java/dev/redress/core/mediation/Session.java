package dev.redress.core.mediation;

import java.time.Instant;
import java.util.List;

/// A meeting of the parties with the mediator.
///
/// @param participants at least one
public record Session(Instant heldAt, List<String> participants, String minutes) {

    public Session {
        participants = List.copyOf(participants);
    }
}
