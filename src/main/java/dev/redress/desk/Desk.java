package dev.redress.desk;

import dev.redress.core.complaint.Change;
import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.NoteCommand;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.LinkStore;
import dev.redress.store.OffspringStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Carries commands out and answers with the changed case.
@Singleton
class Desk {

    private final ComplaintStore complaints;
    private final LinkStore links;
    private final OffspringStore offspring;
    private final CaseCommands commands;
    private final Tutoring tutoring;

    Desk(
            ComplaintStore complaints,
            LinkStore links,
            OffspringStore offspring,
            CaseCommands commands,
            Tutoring tutoring) {
        this.complaints = complaints;
        this.tutoring = tutoring;
        this.links = links;
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
                (rules, change) -> {
                    Lifecycle lifecycle = rules.lifecycleAt(change.now());
                    return command.promises()
                            ? complaints.changeWithKin(
                                    change,
                                    (found, kin) ->
                                            lifecycle
                                                    .decide(
                                                            found,
                                                            kin,
                                                            command,
                                                            actor,
                                                            change.now())
                                                    .told(telling))
                            : complaints.change(
                                    change,
                                    found ->
                                            lifecycle
                                                    .decide(found, command, actor, change.now())
                                                    .told(telling));
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
