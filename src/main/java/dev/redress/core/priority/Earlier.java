package dev.redress.core.priority;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A complaint of the same customer that the desk took in before. Of one that is taken in late, it
/// may have been received after it.
///
/// @param noticed whether it was one of many, so that the supervisors know of the customer
public record Earlier(
        String caseNo,
        Instant receivedAt,
        @Nullable String orderNo,
        @Nullable String productId,
        boolean noticed) {}
