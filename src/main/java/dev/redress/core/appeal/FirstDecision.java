package dev.redress.core.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The decision or offer that an appeal is filed against, kept as it was whatever follows.
///
/// @param remedy absent for a justified refusal
/// @param compensation in CNY with two decimals
/// @param decidedBy whoever decided it, or drafted what the customer accepted or declined
/// @param sentAt when the customer was told; tells two decisions of a case apart
public record FirstDecision(
        String text,
        @Nullable String remedy,
        @Nullable BigDecimal compensation,
        String decidedBy,
        Instant sentAt) {}
