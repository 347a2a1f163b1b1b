package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives cases to people, takes them back, and keeps them from those whom they are about.
final class Entrusting {

    private static final String ROUTING = "ROUTING";
    private static final String HAND_OVER = "HAND_OVER";
    private static final String COMPLAINED_OF = "COMPLAINED_OF";

    private Entrusting() {}

    static Optional<Refusal> perform(Draft draft, RoutingCommand command) {
        return switch (command) {
            case RoutingCommand.Route route -> route(draft, route);
            case RoutingCommand.GiveBack back -> giveBack(draft, back);
            case RoutingCommand.NameComplainedOf named -> name(draft, named.account());
            case RoutingCommand.KeepFrom keep -> keep(draft, keep.kin());
        };
    }

    /// Nobody decides about a complaint about themselves, nor is it given to them (spec.md §7.2).
    static Optional<Refusal> conflict(Draft draft, Command command) {
        return Stream.concat(Stream.of(draft.actor().name()), command.givenTo())
                .filter(draft.dossier()::isAbout)
                .findFirst()
                .flatMap(account ->
                        draft.refuse(Obstacle.COMPLAINED_OF, "The complaint is about " + account));
    }

    private static Optional<Refusal> route(Draft draft, RoutingCommand.Route command) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(Obstacle.NOT_RESPONSIBLE, "Only the desk itself routes cases");
        }
        String holder = draft.handling().assignee();
        if (holder != null) {
            return draft.refuse(Obstacle.UNCHANGED, holder + " has the case already");
        }
        if (!Handlers.canHandle(command.assignee())) {
            return CaseWork.notAssignable(draft, command.assignee());
        }
        give(draft, command.assignee(), command.reasons(), ROUTING);
        return Optional.empty();
    }

    private static void give(
            Draft draft, Actor person, Map<String, String> reasons, String reason) {
        Map<String, String> details = new HashMap<>(reasons);
        details.put("assignee", person.name());
        details.put("reason", reason);
        CaseWork.give(draft, person.name(), details);
        FollowUp.name(draft, null);
    }

    private static Optional<Refusal> giveBack(Draft draft, RoutingCommand.GiveBack command) {
        if (!draft.actor().has(Role.SCHEDULER) && !CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (draft.handling().assignee() == null) {
            return draft.refuse(Obstacle.NOT_ASSIGNED, "Nobody works on it yet");
        }
        Actor successor = command.successor();
        if (successor != null && !Handlers.canHandle(successor)) {
            return CaseWork.notAssignable(draft, successor);
        }
        takeBack(draft, command.reason());
        if (successor != null) {
            give(draft, successor, Map.of(), HAND_OVER);
        }
        return Optional.empty();
    }

    private static void takeBack(Draft draft, String reason) {
        String holder = draft.handling().assignee();
        if (holder == null) {
            return;
        }
        draft.handle(Handling::unassigned);
        draft.clocks().hold(null);
        draft.write(EventType.RETURNED, Map.of("from", holder, "reason", reason));
        String owner = draft.contact();
        if (owner != null && !owner.equals(draft.actor().name())) {
            draft.tell(
                    Template.TRANSFERRED_OWNER,
                    new Recipient.Person(owner),
                    Map.of("reason", reason));
        }
    }

    private static Optional<Refusal> name(Draft draft, String account) {
        if (!draft.actor().hasAny(Role.SUPERVISOR, Role.MIDDLE, Role.COMPLIANCE, Role.OPERATIONS)) {
            return draft.refuse(
                    Obstacle.NOT_RESPONSIBLE, "Supervisors say whom a complaint is about");
        }
        if (account.equals(draft.actor().name())) {
            return draft.refuse(Obstacle.OWN_WORK, "Another one says so");
        }
        if (draft.dossier().isAbout(account)) {
            return draft.refuse(Obstacle.UNCHANGED, "That is known already");
        }
        keepFrom(draft, account);
        return Optional.empty();
    }

    private static Optional<Refusal> keep(Draft draft, Complaint kin) {
        if (!draft.actor().has(Role.SCHEDULER)) {
            return draft.refuse(Obstacle.NOT_RESPONSIBLE, "Only the desk itself hands that on");
        }
        if (draft.dossier().complainedOf().containsAll(kin.dossier().complainedOf())) {
            return draft.refuse(Obstacle.UNCHANGED, "That is known already");
        }
        keepFrom(draft, kin);
        return Optional.empty();
    }

    /// Keeps the case from `account`, whom it is about, and takes it back from them.
    static void keepFrom(Draft draft, String account) {
        exclude(draft, account, Map.of());
        takeBackFromComplainedOf(draft);
    }

    /// Keeps the case from those whom `kin` is about, as far as it was not yet, and takes it back
    /// from them.
    static void keepFrom(Draft draft, Complaint kin) {
        for (String account : kin.dossier().complainedOf()) {
            if (!draft.dossier().isAbout(account)) {
                exclude(draft, account, Map.of("caseNo", kin.caseNo()));
            }
        }
        takeBackFromComplainedOf(draft);
    }

    /// Nobody works on what is over: that it is taken from them waits until it is taken up again.
    static void takeBackFromComplainedOf(Draft draft) {
        String holder = draft.handling().assignee();
        if (holder != null && draft.dossier().isAbout(holder) && draft.status().isOpen()) {
            takeBack(draft, COMPLAINED_OF);
        }
    }

    /// From then on the case is kept from `account`.
    ///
    /// @param origin where it is known from, if it was not said of this very case
    private static void exclude(Draft draft, String account, Map<String, String> origin) {
        boolean accompanies = account.equals(draft.dossier().followUp());
        draft.file(dossier -> dossier.complainingOf(account));
        draft.file(dossier -> dossier.with(dossier.care().unwatchedBy(account)));
        if (accompanies) {
            draft.file(dossier -> dossier.followedUpBy(null));
        }
        Map<String, String> details = new HashMap<>(origin);
        details.put("account", account);
        draft.write(EventType.COMPLAINED_OF_NAMED, details);
    }
}
