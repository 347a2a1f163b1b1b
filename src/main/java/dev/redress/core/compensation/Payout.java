package dev.redress.core.compensation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A payment that was ordered.
///
/// @param round counts the orders, from 1: another one is possible only after the provider has
///   refused the one before
/// @param endedAt when the provider's answer was known; absent as long as it is not
/// @param reference of the payment at the provider; absent unless it was made
/// @param refusal what the provider said instead
public record Payout(
        int round,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant endedAt,
        @Nullable String reference,
        @Nullable String refusal) {

    static Payout ordered(int round, String by, Instant at) {
        return new Payout(round, by, at, null, null, null);
    }

    Payout paid(String reference, Instant at) {
        return new Payout(round, orderedBy, orderedAt, at, reference, null);
    }

    Payout refused(String refusal, Instant at) {
        return new Payout(round, orderedBy, orderedAt, at, null, refusal);
    }

    /// By which the provider recognises a repetition, so that it pays once for it.
    public static String key(UUID compensation, int round) {
        return "%s-%d".formatted(compensation, round);
    }
}
