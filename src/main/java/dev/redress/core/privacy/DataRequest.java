package dev.redress.core.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What customers may ask for about their own data (PIPL Art. 45 to 47).
///
/// @param customerId whose data; a name of nobody once they are erased
/// @param askedBy the account: the customer, the platform's app, or whoever of the desk was asked
/// @param identity how it was made sure who asks
/// @param dueAt the last instant at which an answer is in time
/// @param result in a sentence what was done, or why not; absent while it is open
public record DataRequest(
        UUID id,
        String customerId,
        Kind kind,
        String askedBy,
        String identity,
        Instant askedAt,
        Instant dueAt,
        State state,
        @Nullable String result,
        @Nullable Instant answeredAt) {

    /// What is asked for.
    public enum Kind {
        /// A copy of everything, in a form that machines read.
        ACCESS,
        /// Other contact data.
        CORRECTION,
        /// That nothing leads to the customer any more.
        ERASURE
    }

    /// How far it is.
    public enum State {
        OPEN,
        DONE,
        REFUSED
    }
}
