package dev.redress.core.insight;

import java.time.Instant;

/// A time in which more is sold than usual, and so more complaints are usual, too. It ends by
/// itself (spec.md §6.6).
///
/// @param from inclusive
/// @param to exclusive
/// @param expectedFactor how many times the usual number of complaints is expected meanwhile
public record Promotion(String name, Instant from, Instant to, Scope scope, int expectedFactor) {

    public Promotion {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("must begin before it ends");
        }
        if (expectedFactor < 1) {
            throw new IllegalArgumentException("must expect at least as much as usual");
        }
    }

    public boolean isActiveAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /// Whether any of it lies after `begin` and not after `end`.
    boolean touches(Instant begin, Instant end) {
        return !from.isAfter(end) && to.isAfter(begin);
    }
}
