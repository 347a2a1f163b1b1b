package dev.redress.core.mediation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the parties owe by a filed agreement, and whether they do it (MED-05).
final class Obligations {

    private Obligations() {}

    /// Also after its date: what is late is done all the same.
    static MediationStep fulfil(Turn turn, MediationCommand.Fulfil command) {
        Mediation found = turn.found();
        Agreement agreement = found.agreement();
        Turn.Check check = turn.in(MediationState.FILED, MediationState.NON_PERFORMED);
        if (check.refusal() != null || agreement == null) {
            return check.orElse(() -> found);
        }
        Optional<Obligation> owed =
                agreement.obligations().stream()
                        .filter(due -> due.number() == command.number() && due.isOpen())
                        .findFirst();
        return owed.isEmpty()
                ? MediationProcess.refused(
                        MediationFlaw.NO_OBLIGATION,
                        "No obligation %d is open".formatted(command.number()))
                : fulfilled(
                        turn,
                        agreement.with(
                                owed.get()
                                        .fulfilled(
                                                command.proof(), turn.actor().name(), turn.now())));
    }

    private static MediationStep fulfilled(Turn turn, Agreement after) {
        // With nothing overdue left, the next date is watched.
        Mediation agreed = turn.found().agreed(after).in(MediationState.FILED);
        if (after.isFulfilled()) {
            return new MediationStep.Taken(
                    agreed.ended(MediationState.FULFILLED, null, turn.now()));
        }
        return new MediationStep.Taken(
                isPast(agreed.watchAt(), turn.now())
                        ? agreed.in(MediationState.NON_PERFORMED)
                        : agreed);
    }

    static MediationStep miss(Turn turn) {
        Instant due = turn.found().watchAt();
        return isPast(due, turn.now())
                ? turn.in(MediationState.FILED)
                        .orElse(() -> turn.found().in(MediationState.NON_PERFORMED))
                : MediationProcess.refused(MediationFlaw.NOT_DUE, "No obligation is overdue");
    }

    private static boolean isPast(@Nullable Instant due, Instant now) {
        return due != null && now.isAfter(due);
    }
}
