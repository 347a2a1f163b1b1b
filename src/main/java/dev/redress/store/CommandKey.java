package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import java.util.function.Function;

/// The idempotency key of a command, whose answer is known only when the case has changed.
///
/// @param answer what a repetition will be answered, made of the case as it is stored
public record CommandKey(
        String scope, String key, String requestHash, Function<Complaint, String> answer) {

    IdempotencyClaim claimFor(Complaint stored) {
        return new IdempotencyClaim(scope, key, requestHash, answer.apply(stored));
    }
}
