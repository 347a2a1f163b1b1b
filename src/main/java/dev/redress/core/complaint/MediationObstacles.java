package dev.redress.core.complaint;

import dev.redress.core.identity.Role;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.MediationState;
import dev.redress.core.mediation.Party;
import dev.redress.core.sla.DeadlineState;
import dev.redress.core.sla.Stage;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Why a step of a mediation is not taken: by whoever wants it, or as the case stands.
final class MediationObstacles {

    private static final Set<Status> OPENED_FROM =
            EnumSet.of(Status.INVESTIGATING, Status.PROPOSED, Status.RESOLVED);

    private MediationObstacles() {}

    static Optional<Refusal> of(Draft draft, DisputeCommand.Mediate command) {
        return ofActor(draft, command).or(() -> ofCase(draft, command));
    }

    private static Optional<Refusal> ofActor(Draft draft, DisputeCommand.Mediate command) {
        boolean isOfDesk =
                command.step() instanceof MediationCommand.Lapse
                        || command.step() instanceof MediationCommand.Miss;
        if (isOfDesk) {
            return draft.actor().has(Role.SCHEDULER)
                    ? Optional.empty()
                    : draft.refuse(Obstacle.NOT_RESPONSIBLE, "Only the desk itself watches dates");
        }
        boolean takesPart =
                draft.actor().hasAny(Role.CUSTOMER, Role.APP)
                        || draft.actor().name().equals(command.after().mediator())
                        || (Parties.isMerchant(draft) && command.step().isWordOf(Party.MERCHANT))
                        || CaseWork.mayWork(draft);
        return takesPart ? Optional.empty() : CaseWork.notResponsible(draft);
    }

    private static Optional<Refusal> ofCase(Draft draft, DisputeCommand.Mediate command) {
        return switch (command.step()) {
            case MediationCommand.Request _ ->
                    draft.found().submission().references().merchantId() == null
                            ? draft.refuse(
                                    Obstacle.NO_MERCHANT,
                                    "The case names no merchant to mediate with")
                            : Optional.empty();
            case MediationCommand.Appoint(var mediator, _) when isPartial(draft, mediator.name()) ->
                    draft.refuse(
                            Obstacle.OWN_WORK, mediator.name() + " had a part in the case before");
            case MediationCommand.Lapse _
                    when draft.deadline(Stage.MEDIATION_INTERNAL)
                            .filter(clock -> clock.state() == DeadlineState.BREACHED)
                            .isEmpty() ->
                    draft.refuse(Obstacle.WINDOW_OPEN, "The parties may still agree");
            case MediationCommand.Appoint _,
                    MediationCommand.Consent _,
                    MediationCommand.Refuse _,
                    MediationCommand.Hold _,
                    MediationCommand.GiveUp _,
                    MediationCommand.Name _,
                    MediationCommand.Agree _,
                    MediationCommand.Sign _,
                    MediationCommand.Fulfil _,
                    MediationCommand.Fail _,
                    MediationCommand.Lapse _,
                    MediationCommand.Miss _ ->
                    ofStatus(draft, command);
        };
    }

    /// Whoever mediated in the case before had a part in it, and is neutral all the same.
    private static boolean isPartial(Draft draft, String mediator) {
        return Impartiality.hadPart(draft, mediator)
                && !mediator.equals(draft.dossier().recourse().mediator());
    }

    private static Optional<Refusal> ofStatus(Draft draft, DisputeCommand.Mediate command) {
        Mediation before = Objects.requireNonNull(command.before(), "before");
        boolean isUnderWay = before.state().isUnderWay();
        boolean opens = !isUnderWay && command.after().state() == MediationState.INTERNAL_OPEN;
        boolean givesUp = before.state() == MediationState.NON_PERFORMED && isFailing(command);
        boolean isPossible =
                (!opens || OPENED_FROM.contains(draft.status()))
                        && (!isUnderWay || draft.status() == Status.IN_MEDIATION)
                        && (!givesUp || draft.status() == Status.EXECUTING);
        return isPossible
                ? Optional.empty()
                : draft.refuse(
                        Obstacle.WRONG_STATUS,
                        "This is not possible while the case is " + draft.status());
    }

    private static boolean isFailing(DisputeCommand.Mediate command) {
        return command.after().state() == MediationState.FAILED;
    }
}
