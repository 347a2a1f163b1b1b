package dev.redress.incident;

import dev.redress.core.identity.Actor;
import dev.redress.core.incident.Alarm;
import dev.redress.core.incident.Incident;
import dev.redress.core.incident.IncidentClass;
import dev.redress.core.incident.IncidentCommand;
import dev.redress.core.incident.IncidentPolicy;
import dev.redress.core.incident.IncidentState;
import dev.redress.core.incident.Incidents;
import dev.redress.core.policy.Edition;
import dev.redress.core.register.Step;
import dev.redress.core.register.Turn;
import dev.redress.incident.IncidentAnswer.IncidentPage;
import dev.redress.platform.HistoryAnswer;
import dev.redress.platform.Items;
import dev.redress.platform.Moment;
import dev.redress.platform.RegisterCommands;
import dev.redress.platform.RegisterDoor;
import dev.redress.platform.RegisterList;
import dev.redress.platform.RegisterRequest;
import dev.redress.store.IncidentStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People work on incidents.
@Singleton
class IncidentDesk {

    private static final String PATH = "incidents";

    private final IncidentStore incidents;
    private final RegisterCommands commands;
    private final RegisterDoor<Incident> door;

    IncidentDesk(IncidentStore incidents, RegisterCommands commands) {
        this.incidents = incidents;
        this.commands = commands;
        this.door = new RegisterDoor<>(incidents, PATH, IncidentAnswer::of);
    }

    /// Opens one, or lets the report join the open one with its key.
    Uni<Response> report(
            IncidentRequests.ReportRequest request, @Nullable String idempotencyKey, Actor actor) {
        return commands.open(
                door,
                idempotencyKey,
                request,
                actor,
                (moment, filing) -> {
                    Incident.Report report =
                            request.toReport(TimeOrderedId.at(moment.turn().now()));
                    return incidents.openOrJoin(
                            filing,
                            report.key(),
                            open ->
                                    open.map(found -> joined(found, report, moment.turn()))
                                            .orElseGet(
                                                    () -> Incidents.report(report, moment.turn())));
                });
    }

    Uni<Response> declare(RegisterRequest request, Object body, Alarm alarm, Actor actor) {
        return commands.change(
                door,
                request,
                "declaration",
                body,
                actor,
                (found, moment) -> declared(found, alarm, moment));
    }

    Uni<Response> carryOut(
            RegisterRequest request,
            String noun,
            Object body,
            IncidentCommand command,
            Actor actor) {
        return commands.change(
                door,
                request,
                noun,
                body,
                actor,
                (found, moment) -> Incidents.step(found, command, moment.turn()));
    }

    Uni<Response> find(UUID id) {
        return incidents
                .find(id)
                .map(filed ->
                        Response.ok(IncidentAnswer.of(filed))
                                .tag(String.valueOf(filed.version()))
                                .build());
    }

    Uni<Items<HistoryAnswer>> timeline(UUID id) {
        return incidents
                .find(id)
                .chain(() -> incidents.history(id))
                .map(found -> new Items<>(found.stream().map(HistoryAnswer::of).toList()));
    }

    Uni<IncidentPage> list(RegisterList wanted) {
        return incidents
                .list(
                        wanted.query(
                                IncidentClass.values(),
                                IncidentState.values(),
                                IncidentState::isOver),
                        wanted.page(PATH))
                .map(found ->
                        new IncidentPage(
                                found.stream().map(IncidentAnswer::of).toList(),
                                wanted.next(PATH, found)));
    }

    private static Step<Incident> joined(Incident found, Incident.Report report, Turn turn) {
        return Incidents.step(
                found, new IncidentCommand.Join(report.source(), report.summary()), turn);
    }

    private static Step<Incident> declared(Incident found, Alarm alarm, Moment moment) {
        Edition<IncidentPolicy> plans = moment.rules().incidents().at(moment.turn().now());
        return Incidents.declare(found, alarm, plans.value(), plans.version(), moment.turn());
    }
}
