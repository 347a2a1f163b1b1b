package dev.redress.core.mediation;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mediation as a state machine (spec.md §5.3): what a command makes of it, or why it is
/// refused. Whether the case allows it, and whether the mediator had a part in it, is asked there.
public final class MediationProcess {

    private MediationProcess() {}

    /// What a command makes of it.
    ///
    /// @param found the last mediation of the case, if there was one
    public static MediationStep step(
            @Nullable Mediation found, MediationCommand command, Actor actor, Instant now) {
        if (command instanceof MediationCommand.Request request) {
            return request(found, request, actor, now);
        }
        return found == null || found.state().isOver()
                ? refused(MediationFlaw.WRONG_STATE, "No mediation is under way")
                : step(new Turn(found, actor, now), command);
    }

    private static MediationStep request(
            @Nullable Mediation found, MediationCommand.Request wanted, Actor actor, Instant now) {
        if (found != null && !found.state().isOver()) {
            return refused(
                    MediationFlaw.UNDER_WAY, "A mediation is %s already".formatted(found.state()));
        }
        int number = found == null ? 1 : found.number() + 1;
        return new MediationStep.Taken(Mediation.requested(number, wanted, actor.name(), now));
    }

    private static MediationStep step(Turn turn, MediationCommand command) {
        return switch (command) {
            case MediationCommand.Request _ ->
                    throw new IllegalArgumentException("A request begins a mediation");
            case MediationCommand.Appoint appoint -> appoint(turn, appoint);
            case MediationCommand.Consent(var voice) -> Consents.consent(turn, voice);
            case MediationCommand.Refuse refusal -> Consents.refuse(turn, refusal);
            case MediationCommand.Hold(Session session) ->
                    ofMediator(turn, MediationState.INTERNAL_OPEN, MediationState.THIRD_PARTY_OPEN)
                            .orElse(() -> turn.found().plus(session));
            case MediationCommand.GiveUp _ ->
                    ofMediator(turn, MediationState.INTERNAL_OPEN)
                            .orElse(() -> turn.found().in(MediationState.THIRD_PARTY_OFFERED));
            case MediationCommand.Name(Institution institution) -> name(turn, institution);
            case MediationCommand.Agree agree -> agree(turn, agree);
            case MediationCommand.Sign sign -> Consents.sign(turn, sign);
            case MediationCommand.Fulfil fulfil -> Obligations.fulfil(turn, fulfil);
            case MediationCommand.Fail(String reason) -> fail(turn, reason);
            case MediationCommand.Lapse _ ->
                    turn.in(MediationState.INTERNAL_OPEN)
                            .orElse(() -> turn.found().in(MediationState.THIRD_PARTY_OFFERED));
            case MediationCommand.Miss _ -> Obligations.miss(turn);
        };
    }

    private static MediationStep appoint(Turn turn, MediationCommand.Appoint command) {
        Actor mediator = command.mediator();
        if (!turn.actor().hasAny(Role.MIDDLE, Role.OPERATIONS)) {
            return refused(MediationFlaw.NOT_FOR_ACTOR, "The middle office appoints mediators");
        }
        if (!mediator.has(Role.MEDIATOR)) {
            return refused(MediationFlaw.NO_MEDIATOR, mediator.name() + " is no mediator");
        }
        if (!command.isWithoutTies()) {
            return refused(
                    MediationFlaw.NOT_NEUTRAL,
                    mediator.name() + " must have declared to have no ties with the merchant");
        }
        if (mediator.name().equals(turn.found().mediator())) {
            return refused(MediationFlaw.SAID_ALREADY, mediator.name() + " mediates already");
        }
        return turn.in(
                        MediationState.REQUESTED,
                        MediationState.INTERNAL_OPEN,
                        MediationState.THIRD_PARTY_OFFERED,
                        MediationState.THIRD_PARTY_OPEN,
                        MediationState.AGREED,
                        MediationState.NON_PERFORMED)
                .orElse(() -> Consents.opened(turn.found().mediatedBy(mediator.name())));
    }

    private static MediationStep name(Turn turn, Institution institution) {
        if (!turn.isOfMediator() && !turn.actor().hasAny(Role.MIDDLE, Role.OPERATIONS)) {
            return refused(
                    MediationFlaw.NOT_FOR_ACTOR, "The mediator or the middle office names it");
        }
        return turn.in(MediationState.THIRD_PARTY_OFFERED)
                .orElse(() -> turn.found().offering(institution));
    }

    /// Terms that were drawn up anew are to be signed anew.
    private static MediationStep agree(Turn turn, MediationCommand.Agree command) {
        return ofMediator(
                        turn,
                        MediationState.INTERNAL_OPEN,
                        MediationState.THIRD_PARTY_OPEN,
                        MediationState.AGREED)
                .orElse(() ->
                        turn.found()
                                .agreed(
                                        new Agreement(
                                                command.text(), command.obligations(), List.of()))
                                .in(MediationState.AGREED));
    }

    /// Also of terms that a party does not sign, and of an agreement that is not performed, of
    /// which the parties were told where else they can go.
    private static MediationStep fail(Turn turn, String reason) {
        return ofMediator(
                        turn,
                        MediationState.THIRD_PARTY_OFFERED,
                        MediationState.THIRD_PARTY_OPEN,
                        MediationState.AGREED,
                        MediationState.NON_PERFORMED)
                .orElse(() -> turn.found().ended(MediationState.FAILED, reason, turn.now()));
    }

    private static Turn.Check ofMediator(Turn turn, MediationState... states) {
        return turn.isOfMediator()
                ? turn.in(states)
                : new Turn.Check(
                        new MediationStep.Refused(
                                MediationFlaw.NOT_FOR_ACTOR, "This is for the mediator"));
    }

    static MediationStep refused(MediationFlaw flaw, String detail) {
        return new MediationStep.Refused(flaw, detail);
    }
}
