package dev.redress.core.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody is not there, and what cannot wait for them must be handed over (spec.md §12 (12)).
///
/// @param backAt what is due later waits for them; absent if nobody knows when they come back, so
///   that nothing can wait
/// @param successor whom they named; absent if nobody
public record Departure(
        String account, Cause cause, @Nullable Instant backAt, @Nullable String successor) {

    public enum Cause {
        AWAY,
        OFF,
        SHIFT_OVER
    }
}
