package dev.redress.core.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a duty was met, or why it need not be.
///
/// @param waived whether it was decided that it need not be met
/// @param addressee who was told, where somebody had to be
/// @param text the proof, or the reason of the waiver
public record Settlement(
        Instant at,
        String by,
        boolean waived,
        @Nullable String addressee,
        String text,
        @Nullable String legalBasis) {}
