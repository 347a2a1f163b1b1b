package dev.redress.core.mediation;

import dev.redress.core.identity.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A mediation that is not over, and who wants to do something in it.
record Turn(Mediation found, Actor actor, Instant now) {

    /// Whether the way is free.
    ///
    /// @param refusal absent if it is
    record Check(MediationStep.@Nullable Refused refusal) {

        MediationStep orElse(Supplier<Mediation> after) {
            return refusal == null ? new MediationStep.Taken(after.get()) : refusal;
        }
    }

    boolean isOfMediator() {
        return actor.name().equals(found.mediator());
    }

    Check in(MediationState... states) {
        return Arrays.asList(states).contains(found.state())
                ? new Check(null)
                : new Check(
                        new MediationStep.Refused(
                                MediationFlaw.WRONG_STATE,
                                "The mediation is %s".formatted(found.state())));
    }
}
