package dev.redress.core.priority;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A complaint that the same customer made before.
public record Earlier(
        String caseNo, Instant receivedAt, @Nullable String orderNo, @Nullable String productId) {}
