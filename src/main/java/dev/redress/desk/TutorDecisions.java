package dev.redress.desk;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.staff.TutoredAction;
import dev.redress.core.staff.TutoredAction.State;
import dev.redress.platform.CaseRequest;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.StaleVersion;
import dev.redress.store.TutorStore;
import dev.redress.store.TutoredActionStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lets tutors decide what new agents do. What is confirmed takes effect once, in the name of the
/// new agent, and of a case that nobody changed meanwhile.
@Singleton
class TutorDecisions {

    private static final Role[] ALL = {Role.SUPERVISOR, Role.MIDDLE, Role.OPERATIONS, Role.AUDITOR};
    private static final int LIST_MAX = 200;

    private final TutoredActionStore actions;
    private final TutorStore tutors;
    private final TutoredCommands commands;
    private final Desk desk;
    private final DeskClock clock;

    TutorDecisions(
            TutoredActionStore actions,
            TutorStore tutors,
            TutoredCommands commands,
            Desk desk,
            DeskClock clock) {
        this.actions = actions;
        this.tutors = tutors;
        this.commands = commands;
        this.desk = desk;
        this.clock = clock;
    }

    /// Their own, and those of whom they tutor; supervisors see everybody's. The latest first.
    Uni<List<TutoredAnswer>> list(@Nullable State state, Actor reader) {
        String among = reader.hasAny(ALL) ? null : reader.name();
        return tutors.tutoredBy(reader.name())
                .chain(tutored ->
                        actions.list(state, among, LIST_MAX)
                                .map(found ->
                                        found.stream()
                                                .map(one ->
                                                        TutoredAnswer.of(
                                                                one,
                                                                waitsFor(reader, one, tutored)))
                                                .toList()));
    }

    private static boolean waitsFor(Actor reader, TutoredAction one, Set<String> tutored) {
        return one.state() == State.PENDING
                && tutored.contains(one.account())
                && !one.account().equals(reader.name());
    }

    /// Fails with 404 for what is not the actor's to see, with the problem 403 `NOT_THE_TUTOR`,
    /// with 409 `DECIDED_ALREADY`, with 409 `OUTDATED` once the case has changed, and like the
    /// command itself.
    Uni<TutoredAction> decide(UUID id, boolean confirmed, String reason, Actor actor) {
        State state = confirmed ? State.CONFIRMED : State.REFUSED;
        return actions.find(id)
                .call(found -> requireTutor(found, actor))
                .call(found ->
                        actions.decide(id, state, actor.name(), clock.instant(), reason)
                                .invoke(TutorDecisions::requireUndecided))
                .call(found -> confirmed ? perform(found, actor) : Uni.createFrom().voidItem())
                .chain(() -> actions.find(id));
    }

    private Uni<Void> requireTutor(TutoredAction found, Actor actor) {
        return tutors.of(found.account())
                .invoke(tutor -> {
                    boolean isTutor = tutor.filter(actor.name()::equals).isPresent();
                    if (!isTutor && !actor.hasAny(ALL)) {
                        throw new ProblemException(
                                Problem.notFound("There is no such tutored action"));
                    }
                    if (!isTutor || found.account().equals(actor.name())) {
                        throw new ProblemException(
                                Problem.forbidden("NOT_THE_TUTOR", "Only the tutor decides"));
                    }
                })
                .replaceWithVoid();
    }

    private static void requireUndecided(boolean done) {
        if (!done) {
            throw conflict("DECIDED_ALREADY", "It was decided otherwise, or is outdated");
        }
    }

    // The key lets a confirmation that is repeated take effect once.
    private Uni<Void> perform(TutoredAction action, Actor tutor) {
        CaseRequest request =
                new CaseRequest(action.caseId(), action.caseVersion(), "tutored-" + action.id());
        return commands.read(action, request)
                .chain(read ->
                        desk.carryOutConfirmed(
                                request,
                                read.body(),
                                read.command(),
                                action.account(),
                                tutor.name()))
                .replaceWithVoid()
                .onFailure(StaleVersion.class)
                .recoverWithUni(() -> outdated(action))
                .onFailure(ProblemException.class)
                .call(failure -> reopen(action, failure));
    }

    private Uni<Void> outdated(TutoredAction action) {
        return actions.revise(action.id(), State.OUTDATED)
                .onItem()
                .failWith(
                        () -> conflict("OUTDATED", "The case has changed since it was asked for"));
    }

    // What the case refuses now it may take later.
    private Uni<Void> reopen(TutoredAction action, Throwable failure) {
        boolean isOutdated =
                failure instanceof ProblemException problem
                        && problem.problem().code().equals("OUTDATED");
        return isOutdated
                ? Uni.createFrom().voidItem()
                : actions.revise(action.id(), State.PENDING);
    }

    private static ProblemException conflict(String code, String detail) {
        return new ProblemException(Problem.of(409, code, "Not possible now", detail));
    }
}
