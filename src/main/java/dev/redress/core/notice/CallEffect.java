package dev.redress.core.notice;

import java.time.Instant;

/// What becomes of a message about which somebody called.
public sealed interface CallEffect {

    record Delivered() implements CallEffect {}

    /// Somebody calls again, from then on.
    record Again(Instant at) implements CallEffect {}

    /// It goes the next way.
    record Elsewhere(String why) implements CallEffect {}

    /// What follows from a call.
    ///
    /// @param calls how often somebody has called about it, this one included
    static CallEffect of(CallOutcome outcome, int calls, ContactPolicy policy, Instant now) {
        return switch (outcome) {
            case REACHED -> new Delivered();
            case WRONG_NUMBER -> new Elsewhere("wrong number");
            case NO_ANSWER ->
                    policy.callAgain(calls)
                            .<CallEffect>map(pause -> new Again(now.plus(pause)))
                            .orElseGet(() -> new Elsewhere("nobody answered"));
        };
    }
}
