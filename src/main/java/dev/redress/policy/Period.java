package dev.redress.policy;

import dev.redress.platform.InvalidInput;
import dev.redress.policy.PolicyRequests.RehearsalRequest;
import java.time.Instant;
import java.util.Objects;

/// What is to be replayed: what began from `from` to before `to`, at most `limit` of it.
record Period(Instant from, Instant to, int limit) {

    /// @throws InvalidInput for one that ends before it begins
    static Period of(RehearsalRequest request) {
        Instant from = Objects.requireNonNull(request.from()).toInstant();
        Instant to = Objects.requireNonNull(request.to()).toInstant();
        if (!from.isBefore(to)) {
            throw InvalidInput.of("to", "OUT_OF_RANGE", "must be later than from");
        }
        return new Period(
                from,
                to,
                Objects.requireNonNullElse(request.limit(), RehearsalAnswer.CASES_DEFAULT));
    }
}
