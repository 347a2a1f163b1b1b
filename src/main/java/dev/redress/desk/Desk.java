package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.complaint.RoutingCommand;
import dev.redress.core.identity.Actor;
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
import org.jspecify.annotations.Nullable;

/// Carries commands out and answers with the changed case.
@Singleton
class Desk {

    private final ComplaintStore complaints;
    private final LinkStore links;
    private final KinStore kin;
    private final OffspringStore offspring;
    private final CaseCommands commands;

    Desk(
            ComplaintStore complaints,
            LinkStore links,
            KinStore kin,
            OffspringStore offspring,
            CaseCommands commands) {
        this.complaints = complaints;
        this.links = links;
        this.kin = kin;
        this.offspring = offspring;
        this.commands = commands;
    }

    /// @param body as it was sent, which tells a repetition from another request
    Uni<Response> carryOut(
            CaseRequest request, @Nullable Object body, Command command, Actor actor) {
        return commands.once(
                request,
                command.resource(),
                body,
                actor,
                (rules, change) ->
                        carryOut(rules.lifecycleAt(change.now()), change, command, actor));
    }

    private Uni<Outcome> carryOut(
            Lifecycle lifecycle, ChangeRequest change, Command command, Actor actor) {
        Instant now = change.now();
        if (command.promises()) {
            return complaints.changeWithKin(
                    change, (found, kin) -> lifecycle.decide(found, kin, command, actor, now));
        }
        return command.reachesKin()
                ? kin.change(
                        change,
                        found -> lifecycle.decide(found, command, actor, now),
                        keptFrom(lifecycle, now))
                : complaints.change(change, found -> lifecycle.decide(found, command, actor, now));
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
