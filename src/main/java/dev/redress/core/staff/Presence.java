package dev.redress.core.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody last said of themselves.
///
/// @param since when they said so
/// @param until when they expect to be back; absent if unknown, or if they are there
/// @param successor who shall take over what cannot wait; absent for whoever is free
public record Presence(
        State state, Instant since, @Nullable Instant until, @Nullable String successor) {

    /// AVAILABLE takes new cases; BUSY goes on with those at hand; AWAY is a break; OFF has left.
    public enum State {
        AVAILABLE,
        BUSY,
        AWAY,
        OFF
    }

    boolean isThere() {
        return switch (state) {
            case AVAILABLE, BUSY -> true;
            case AWAY, OFF -> false;
        };
    }
}
