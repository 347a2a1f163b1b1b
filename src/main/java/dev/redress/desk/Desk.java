package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.LinkStore;
import dev.redress.store.OffspringStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Carries commands out and answers with the changed case.
@Singleton
class Desk {

    private final ComplaintStore complaints;
    private final LinkStore links;
    private final OffspringStore offspring;
    private final CaseCommands commands;

    Desk(
            ComplaintStore complaints,
            LinkStore links,
            OffspringStore offspring,
            CaseCommands commands) {
        this.complaints = complaints;
        this.links = links;
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
                (rules, change) -> {
                    Lifecycle lifecycle = rules.lifecycleAt(change.now());
                    return command.promises()
                            ? complaints.changeWithKin(
                                    change,
                                    (found, kin) ->
                                            lifecycle.decide(
                                                    found, kin, command, actor, change.now()))
                            : complaints.change(
                                    change,
                                    found -> lifecycle.decide(found, command, actor, change.now()));
                });
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
                    return links.change(
                            change,
                            pairing.other(),
                            (one, other) ->
                                    pairing.decide(lifecycle, one, other, actor, change.now()));
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
