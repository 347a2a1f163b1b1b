package dev.redress.core.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody responsible was sentenced to (FRD-05).
///
/// @param person one of the responsible persons
public record Sanction(
        String person,
        Kind kind,
        String text,
        @Nullable String legalBasis,
        String decidedBy,
        Instant decidedAt) {

    /// The four kinds.
    public enum Kind {
        CRITICISM,
        ECONOMIC_PENALTY,
        DISCIPLINARY_MEASURE,
        LEGAL_LIABILITY
    }
}
