package dev.redress.core.violation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was found, decided or reported, by whom and when.
///
/// @param addressee whom it was reported to; absent otherwise
public record Ruling(
        String text,
        @Nullable String addressee,
        @Nullable String legalBasis,
        String by,
        Instant at) {}
