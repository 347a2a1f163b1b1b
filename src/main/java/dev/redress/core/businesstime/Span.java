package dev.redress.core.businesstime;

import java.time.Instant;

/// Open time without interruption, half-open; or a pause.
public record Span(Instant from, Instant to) {

    /// A reversed range is none, like an empty one.
    boolean isEmpty() {
        return !from.isBefore(to);
    }
}
