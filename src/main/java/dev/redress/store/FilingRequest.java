package dev.redress.store;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How a change of a register is to be made.
///
/// @param version that the caller has seen, or [ChangeRequest#ANY_VERSION]
/// @param key makes a repetition harmless; absent when the caller sent none
public record FilingRequest<T>(long version, Instant now, @Nullable Key<T> key) {

    /// An idempotency key.
    ///
    /// @param answer what a repetition will be answered, made of what is then stored
    public record Key<T>(
            String scope, String key, String requestHash, Function<Filed<T>, String> answer) {

        IdempotencyClaim claimFor(Filed<T> filed) {
            return new IdempotencyClaim(scope, key, requestHash, answer.apply(filed));
        }
    }

    /// The desk's own step.
    public static <T> FilingRequest<T> ofDesk(Instant now) {
        return new FilingRequest<>(ChangeRequest.ANY_VERSION, now, null);
    }

    boolean isStaleAt(long current) {
        return version != ChangeRequest.ANY_VERSION && version != current;
    }
}
