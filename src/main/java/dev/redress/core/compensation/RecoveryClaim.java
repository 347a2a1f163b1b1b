package dev.redress.core.compensation;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The claim against a carrier or merchant for what was paid in its place.
///
/// @param amount in CNY, all that was paid
/// @param reference of the claim or of the money that came in
/// @param reason why it was written off
/// @param changedBy who brought it this far; the desk itself when it was opened
public record RecoveryClaim(
        RecoveryParty party,
        String name,
        BigDecimal amount,
        RecoveryState state,
        Instant openedAt,
        @Nullable String reference,
        @Nullable String reason,
        String changedBy,
        Instant changedAt) {

    static RecoveryClaim opened(
            RecoveryParty party, String name, BigDecimal amount, String by, Instant at) {
        return new RecoveryClaim(party, name, amount, RecoveryState.OPEN, at, null, null, by, at);
    }

    RecoveryClaim claimed(String reference, String by, Instant at) {
        return with(RecoveryState.CLAIMED, reference, null, by, at);
    }

    RecoveryClaim recovered(String reference, String by, Instant at) {
        return with(RecoveryState.RECOVERED, reference, null, by, at);
    }

    RecoveryClaim writtenOff(String reason, String by, Instant at) {
        return with(RecoveryState.WRITTEN_OFF, reference, reason, by, at);
    }

    private RecoveryClaim with(
            RecoveryState fresh,
            @Nullable String reference,
            @Nullable String reason,
            String by,
            Instant at) {
        return new RecoveryClaim(party, name, amount, fresh, openedAt, reference, reason, by, at);
    }
}
