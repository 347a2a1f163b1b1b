package dev.redress.core.mediation;

import dev.redress.core.mediation.MediationCommand.Voice;
import java.util.List;

/// What the parties themselves say in a mediation: that they want it, that they do not, that they
/// sign.
final class Consents {

    private Consents() {}

    static MediationStep consent(Turn turn, Voice voice) {
        if (turn.isOfMediator()) {
            return ofParties();
        }
        Mediation found = turn.found();
        Statement consent = statement(turn, voice);
        return switch (found.state()) {
            case REQUESTED ->
                    Mediation.holds(found.consents(), voice.party())
                            ? said(voice)
                            : new MediationStep.Taken(opened(found.consented(consent)));
            case THIRD_PARTY_OFFERED -> consentFurther(found, consent);
            case INTERNAL_OPEN,
                    THIRD_PARTY_OPEN,
                    AGREED,
                    FILED,
                    FULFILLED,
                    NON_PERFORMED,
                    DECLINED,
                    FAILED ->
                    wrong(found);
        };
    }

    private static MediationStep consentFurther(Mediation found, Statement consent) {
        if (found.institution() == null) {
            return MediationProcess.refused(
                    MediationFlaw.WRONG_STATE, "No institution is named yet that would mediate");
        }
        if (Mediation.holds(found.furtherConsents(), consent.party())) {
            return MediationProcess.refused(
                    MediationFlaw.SAID_ALREADY, consent.party() + " has consented already");
        }
        Mediation after = found.consentedFurther(consent);
        return new MediationStep.Taken(
                Mediation.isOfBoth(after.furtherConsents())
                        ? after.in(MediationState.THIRD_PARTY_OPEN)
                        : after);
    }

    /// Opened as soon as both consent and somebody mediates.
    static Mediation opened(Mediation found) {
        boolean isReady = Mediation.isOfBoth(found.consents()) && found.mediator() != null;
        return found.state() == MediationState.REQUESTED && isReady
                ? found.in(MediationState.INTERNAL_OPEN)
                : found;
    }

    /// Nobody is mediated with against their will.
    static MediationStep refuse(Turn turn, MediationCommand.Refuse refusal) {
        if (turn.isOfMediator()) {
            return ofParties();
        }
        Mediation found = turn.found();
        return switch (found.state()) {
            case REQUESTED ->
                    new MediationStep.Taken(
                            found.ended(MediationState.DECLINED, refusal.reason(), turn.now()));
            case THIRD_PARTY_OFFERED ->
                    new MediationStep.Taken(
                            found.ended(MediationState.FAILED, refusal.reason(), turn.now()));
            case INTERNAL_OPEN,
                    THIRD_PARTY_OPEN,
                    AGREED,
                    FILED,
                    FULFILLED,
                    NON_PERFORMED,
                    DECLINED,
                    FAILED ->
                    wrong(found);
        };
    }

    static MediationStep sign(Turn turn, MediationCommand.Sign command) {
        if (turn.isOfMediator()) {
            return ofParties();
        }
        Mediation found = turn.found();
        Agreement agreement = found.agreement();
        if (found.state() != MediationState.AGREED || agreement == null) {
            return wrong(found);
        }
        if (!agreement.textHash().equals(command.textHash())) {
            return MediationProcess.refused(
                    MediationFlaw.OTHER_TEXT, "What was signed is not the text of the agreement");
        }
        if (agreement.isSignedBy(command.voice().party())) {
            return said(command.voice());
        }
        Agreement signed = agreement.signed(statement(turn, command.voice()));
        Mediation after = found.agreed(signed);
        return new MediationStep.Taken(
                List.of(Party.values()).stream().allMatch(signed::isSignedBy)
                        ? after.in(MediationState.FILED)
                        : after);
    }

    private static Statement statement(Turn turn, Voice voice) {
        return new Statement(
                voice.party(), voice.person(), voice.proof(), turn.actor().name(), turn.now());
    }

    private static MediationStep said(Voice voice) {
        return MediationProcess.refused(
                MediationFlaw.SAID_ALREADY, voice.party() + " has said so already");
    }

    private static MediationStep wrong(Mediation found) {
        return MediationProcess.refused(
                MediationFlaw.WRONG_STATE, "The mediation is %s".formatted(found.state()));
    }

    private static MediationStep ofParties() {
        return MediationProcess.refused(
                MediationFlaw.NOT_FOR_ACTOR, "The mediator speaks for no party");
    }
}
