package dev.redress.store;

import dev.redress.core.compensation.Payout;
import java.math.BigDecimal;
import java.util.UUID;

/// A payment that was ordered and that the provider has not answered yet.
///
/// @param amount in CNY
/// @param attempts how often it was handed over, this time included
public record DuePayout(
        UUID compensation,
        int round,
        UUID complaintId,
        String customerId,
        String form,
        BigDecimal amount,
        int attempts) {

    /// By which the provider recognises a repetition, so that it pays once for it.
    public String key() {
        return Payout.key(compensation, round);
    }
}
