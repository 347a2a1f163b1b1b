package dev.redress.desk;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Kin;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.NoteCommand;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.RoutingCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.KinStore;
import dev.redress.store.LinkStore;
import dev.redress.store.OffspringStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Carries commands out and answers with the changed case.
@Singleton
class Desk {

    private final ComplaintStore complaints;
    private final LinkStore links;
    private final KinStore kin;
    private final OffspringStore offspring;
    private final CaseCommands commands;
    private final Tutoring tutoring;

    Desk(
            ComplaintStore complaints,
            LinkStore links,
            KinStore kin,
            OffspringStore offspring,
            CaseCommands commands,
            Tutoring tutoring) {
        this.complaints = complaints;
        this.tutoring = tutoring;
        this.links = links;
        this.kin = kin;
        this.offspring = offspring;
        this.commands = commands;
    }

    /// What a new agent wants waits for the tutor; but for notes, which they write alone.
    ///
    /// @param body as it was sent, which tells a repetition from another request
    Uni<Response> carryOut(
            CaseRequest request, @Nullable Object body, Command command, Actor actor) {
        return actor.has(Role.TRAINEE) && !(command instanceof NoteCommand.AddNote)
                ? tutoring.hold(request, body, command, actor)
                : carryOut(request, body, command, actor, UnaryOperator.identity());
    }

    /// Does what the tutor confirmed, in the name of the new agent and with the rights of the first
    /// line.
    Uni<Response> carryOutConfirmed(
            CaseRequest request, Object body, Command command, String author, String tutor) {
        return carryOut(
                request,
                body,
                command,
                Tutoring.acting(author),
                change -> change.confirmedBy(tutor, author));
    }

    private Uni<Response> carryOut(
            CaseRequest request,
            @Nullable Object body,
            Command command,
            Actor actor,
            UnaryOperator<Change> telling) {
        return commands.once(
                request,
                command.resource(),
                body,
                actor,
                (rules, change) ->
                        carryOut(
                                rules.lifecycleAt(change.now()),
                                change,
                                new Order(command, actor, telling)));
    }

    /// A command of somebody, and what is told of it beside.
    private record Order(Command command, Actor actor, UnaryOperator<Change> telling) {

        Outcome decide(Lifecycle lifecycle, Complaint found, Kin kin, Instant now) {
            return lifecycle.decide(found, kin, command, actor, now).told(telling);
        }
    }

    private Uni<Outcome> carryOut(Lifecycle lifecycle, ChangeRequest change, Order order) {
        Instant now = change.now();
        if (order.command.promises()) {
            return complaints.changeWithKin(
                    change, (found, kin) -> order.decide(lifecycle, found, kin, now));
        }
        return order.command.reachesKin()
                ? kin.change(
                        change,
                        found -> order.decide(lifecycle, found, Kin.NONE, now),
                        keptFrom(lifecycle, now))
                : complaints.change(change, found -> order.decide(lifecycle, found, Kin.NONE, now));
    }

    /// Whoever is complained of in one case is kept from all that are one with it.
    private static KinStore.Following keptFrom(Lifecycle lifecycle, Instant now) {
        return (kin, changed) ->
                lifecycle.decide(kin, new RoutingCommand.KeepFrom(changed), Actor.SYSTEM, now);
    }

    /// The same with two cases at once.
    Uni<Response> carryOut(
            CaseRequest request, @Nullable Object body, Pairing pairing, Actor actor) {
        return commands.once(
                request,
                pairing.action().noun(),
                body,
                actor,
                (rules, change) -> {
                    Lifecycle lifecycle = rules.lifecycleAt(change.now());
                    BiFunction<Complaint, Complaint, LinkStore.Both> decision =
                            (one, other) ->
                                    pairing.decide(lifecycle, one, other, actor, change.now());
                    return pairing.reachesKin()
                            ? kin.change(
                                    change,
                                    pairing.other(),
                                    decision,
                                    keptFrom(lifecycle, change.now()))
                            : links.change(change, pairing.other(), decision);
                });
    }

    /// The same with a case that comes out of this one.
    Uni<Response> carryOut(
            CaseRequest request, @Nullable Object body, Bearing bearing, Actor actor) {
        return commands.once(
                request,
                bearing.action().noun(),
                body,
                actor,
                (rules, change) ->
                        offspring.change(
                                change,
                                actor.name(),
                                found -> bearing.decide(rules, found, actor, change.now())));
    }
}
