package dev.redress.core.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether those whose data leaked, and the authority, are told, and why.
public record NotificationDecision(
        boolean persons,
        boolean authority,
        String reason,
        @Nullable String legalBasis,
        String decidedBy,
        Instant decidedAt) {}
