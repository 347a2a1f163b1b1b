package dev.redress.core.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why it could happen, and what was learned.
public record Analysis(
        String cause, String lessons, @Nullable String legalBasis, String by, Instant at) {}
