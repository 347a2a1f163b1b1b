package dev.redress.core.privacy;

import dev.redress.core.customer.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a customer agreed to something, or does not any more. The latest of a subject counts.
///
/// @param caseId of the case that the contact data were taken with; absent for what was said by
///   itself
/// @param given false for a withdrawal
/// @param purpose what for, as it was said; absent for a withdrawal
/// @param textVersion of the published texts that were shown, or in force
/// @param recordedBy the account: the customer, the app, or whoever they told; absent for what came
///   with a case, whose history says it
public record ConsentEntry(
        UUID id,
        String customerId,
        @Nullable UUID caseId,
        ConsentSubject subject,
        boolean given,
        @Nullable String purpose,
        int textVersion,
        Channel channel,
        @Nullable String recordedBy,
        Instant recordedAt) {

    /// @throws IllegalArgumentException for a consent without purpose
    public ConsentEntry {
        if (given && purpose == null) {
            throw new IllegalArgumentException("Nobody agrees to nothing");
        }
    }
}
