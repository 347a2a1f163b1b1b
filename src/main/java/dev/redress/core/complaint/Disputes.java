package dev.redress.core.complaint;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.arbitration.ArbitrationCommand;
import dev.redress.core.arbitration.ArbitrationFlaw;
import dev.redress.core.arbitration.ArbitrationStep;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.MediationFlaw;
import dev.redress.core.mediation.MediationProcess;
import dev.redress.core.mediation.MediationStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case beside its mediation and its arbitration, which are things of their own: both are asked,
/// first the one that moves, then the case. They change together or not at all.
///
/// @param mediations in the order of their numbers; only the last may not be over
/// @param arbitration the last one, if there was any
public record Disputes(
        Complaint complaint, List<Mediation> mediations, @Nullable Arbitration arbitration) {

    public Disputes {
        mediations = List.copyOf(mediations);
    }

    /// The last one, if there was any.
    @Nullable Mediation mediation() {
        return mediations.isEmpty() ? null : mediations.getLast();
    }

    /// What is to be stored, if `outcome` is accepted.
    ///
    /// @param mediation as it shall be stored, by its id; absent if none changes
    /// @param arbitration likewise
    public record Decided(
            Outcome outcome, @Nullable Mediation mediation, @Nullable Arbitration arbitration) {}

    public Decided mediate(
            MediationCommand command, Lifecycle lifecycle, Actor actor, Instant now) {
        Mediation mediation = mediation();
        return switch (MediationProcess.step(mediation, command, actor, now)) {
            case MediationStep.Taken(Mediation after) ->
                    new Decided(
                            lifecycle.decide(
                                    complaint,
                                    new DisputeCommand.Mediate(command, mediation, after),
                                    actor,
                                    now),
                            after,
                            null);
            case MediationStep.Refused(MediationFlaw flaw, String detail) ->
                    refused(obstacle(flaw), detail);
        };
    }

    /// An arbitration that begins ends a mediation that is not over. An agreement stands until the
    /// arbitration is accepted: from then on its performance is for the tribunal.
    public Decided arbitrate(
            ArbitrationCommand command, Lifecycle lifecycle, Actor actor, Instant now) {
        return switch (Arbitration.step(arbitration, command, actor.name(), now)) {
            case ArbitrationStep.Taken(Arbitration after) ->
                    new Decided(
                            lifecycle.decide(
                                    complaint,
                                    new DisputeCommand.Arbitrate(mediations, arbitration, after),
                                    actor,
                                    now),
                            overtaken(after, now),
                            after);
            case ArbitrationStep.Refused(ArbitrationFlaw flaw, String detail) ->
                    refused(obstacle(flaw), detail);
        };
    }

    private @Nullable Mediation overtaken(Arbitration after, Instant now) {
        Mediation mediation = mediation();
        if (mediation == null || mediation.state().isOver()) {
            return null;
        }
        boolean stands = mediation.state().stands();
        boolean isOvertaken =
                switch (after.state()) {
                    case APPLIED -> !stands;
                    case ACCEPTED -> stands;
                    case NOT_ACCEPTED,
                            TRIBUNAL_FORMED,
                            HEARD,
                            AWARDED,
                            PERFORMED,
                            ENFORCEMENT_APPLIED ->
                            false;
                };
        return isOvertaken ? mediation.overtaken(now) : null;
    }

    private Decided refused(Obstacle obstacle, String detail) {
        return new Decided(
                new Outcome.Refused(
                        new Refusal(
                                obstacle,
                                detail,
                                complaint.status(),
                                Action.possibleIn(complaint.status()))),
                null,
                null);
    }

    private static Obstacle obstacle(MediationFlaw flaw) {
        return switch (flaw) {
            case WRONG_STATE -> Obstacle.WRONG_STATE;
            case UNDER_WAY -> Obstacle.UNDER_WAY;
            case NOT_FOR_ACTOR -> Obstacle.NOT_RESPONSIBLE;
            case SAID_ALREADY -> Obstacle.UNCHANGED;
            case NO_MEDIATOR -> Obstacle.NO_MEDIATOR;
            case NOT_NEUTRAL -> Obstacle.NOT_NEUTRAL;
            case OTHER_TEXT -> Obstacle.OTHER_TEXT;
            case NO_OBLIGATION -> Obstacle.NO_OBLIGATION;
            case NOT_DUE -> Obstacle.WINDOW_OPEN;
        };
    }

    private static Obstacle obstacle(ArbitrationFlaw flaw) {
        return switch (flaw) {
            case WRONG_STATE -> Obstacle.WRONG_STATE;
            case UNDER_WAY -> Obstacle.UNDER_WAY;
            case WRONG_DATE -> Obstacle.WRONG_DATE;
            case NOT_DUE -> Obstacle.WINDOW_OPEN;
        };
    }
}
