package dev.redress.insight;

import dev.redress.core.complaint.ClusterCommand;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseCommands;
import dev.redress.platform.CaseRequest;
import dev.redress.store.AlertStore;
import dev.redress.store.ChangeRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.MembershipStore;
import dev.redress.store.StoredAlert;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets a case into a mass complaint, and out of it, and lets it lead the others.
@Singleton
class Memberships {

    private final AlertStore alerts;
    private final MembershipStore memberships;
    private final ComplaintStore complaints;
    private final CaseCommands commands;

    Memberships(
            AlertStore alerts,
            MembershipStore memberships,
            ComplaintStore complaints,
            CaseCommands commands) {
        this.alerts = alerts;
        this.memberships = memberships;
        this.complaints = complaints;
        this.commands = commands;
    }

    Uni<Response> enrol(CaseRequest request, UUID cluster, String reason, Actor actor) {
        return alerts.cluster(cluster)
                .chain(found ->
                        carryOut(
                                request,
                                List.of(cluster, reason),
                                actor,
                                known -> enrolment(found, reason, known)));
    }

    Uni<Response> lead(CaseRequest request, UUID cluster, String reason, Actor actor) {
        return alerts.cluster(cluster)
                .chain(found ->
                        carryOut(
                                request,
                                List.of(cluster, reason),
                                actor,
                                known ->
                                        new ClusterCommand.Lead(
                                                cluster,
                                                matter(found),
                                                reason,
                                                known.contains(cluster),
                                                request.id().equals(found.lead()))));
    }

    /// @param only absent for each that the case belongs to
    Uni<Response> leave(
            CaseRequest request, @Nullable UUID only, @Nullable String reason, Actor actor) {
        return carryOut(
                request,
                "%s %s".formatted(only, reason),
                actor,
                known ->
                        new ClusterCommand.Leave(
                                known.stream()
                                        .filter(one -> only == null || one.equals(only))
                                        .toList(),
                                reason));
    }

    private static ClusterCommand enrolment(StoredAlert found, String reason, List<UUID> known) {
        return new ClusterCommand.Enrol(
                found.id(), matter(found), reason, known.contains(found.id()));
    }

    private static String matter(StoredAlert found) {
        return "%s %s".formatted(found.dimension(), found.value());
    }

    /// Decided upon the memberships of the version that they were read in, and upon no other.
    private Uni<Response> carryOut(
            CaseRequest request,
            Object body,
            Actor actor,
            Function<List<UUID>, ClusterCommand> command) {
        return commands.once(
                request,
                command.apply(List.of()).resource(),
                body,
                actor,
                (rules, change) ->
                        memberships
                                .of(change.id())
                                .chain(known ->
                                        decide(
                                                change,
                                                command.apply(known.clusters()),
                                                actor,
                                                rules.lifecycleAt(change.now()))));
    }

    private Uni<Outcome> decide(
            ChangeRequest change, ClusterCommand command, Actor actor, Lifecycle lifecycle) {
        return complaints.change(
                change, found -> lifecycle.decide(found, command, actor, change.now()));
    }
}
