package dev.redress.security;

import dev.redress.core.identity.Actor;
import dev.redress.core.security.EventState;
import dev.redress.core.security.SecurityClass;
import dev.redress.core.security.SecurityCommand;
import dev.redress.core.security.SecurityEvent;
import dev.redress.core.security.SecurityEvents;
import dev.redress.platform.Body;
import dev.redress.platform.HistoryAnswer;
import dev.redress.platform.Items;
import dev.redress.platform.RegisterCommands;
import dev.redress.platform.RegisterDoor;
import dev.redress.platform.RegisterList;
import dev.redress.platform.RegisterRequest;
import dev.redress.security.EventAnswer.EventPage;
import dev.redress.security.EventAnswer.EventReceipt;
import dev.redress.security.EventRequests.GradeRequest;
import dev.redress.security.EventRequests.ReportRequest;
import dev.redress.store.SecurityEventStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People work on security events.
@Singleton
class EventDesk {

    private static final String PATH = "security-events";

    private final SecurityEventStore events;
    private final EventFiling filing;
    private final RegisterCommands commands;
    private final RegisterDoor<SecurityEvent> reportDoor;

    EventDesk(SecurityEventStore events, EventFiling filing, RegisterCommands commands) {
        this.events = events;
        this.filing = filing;
        this.commands = commands;
        this.reportDoor = new RegisterDoor<>(events, PATH, EventReceipt::of);
    }

    Uni<Response> report(ReportRequest request, @Nullable String idempotencyKey, Actor actor) {
        return commands.open(
                reportDoor,
                idempotencyKey,
                request,
                actor,
                (moment, wanted) ->
                        filing.open(
                                request.toReport(
                                        TimeOrderedId.at(moment.turn().now()), moment.turn().now()),
                                moment,
                                wanted));
    }

    Uni<Response> regrade(RegisterRequest request, GradeRequest body, Actor actor) {
        return commands.change(
                door(actor),
                request,
                "grade",
                body,
                actor,
                (found, moment) ->
                        SecurityEvents.step(
                                found,
                                new SecurityCommand.Regrade(
                                        Body.required("grade", body.grade()),
                                        body.reason(),
                                        moment.rules().securityAt(moment.turn().now())),
                                moment.turn()));
    }

    Uni<Response> carryOut(
            RegisterRequest request,
            String noun,
            @Nullable Object body,
            SecurityCommand command,
            Actor actor) {
        return commands.change(
                door(actor),
                request,
                noun,
                body,
                actor,
                (found, moment) -> SecurityEvents.step(found, command, moment.turn()));
    }

    Uni<Response> find(UUID id, Actor reader) {
        return events.find(id)
                .map(filed ->
                        Response.ok(EventAnswer.of(filed, reader))
                                .tag(String.valueOf(filed.version()))
                                .build());
    }

    Uni<Items<HistoryAnswer>> timeline(UUID id) {
        return events.find(id)
                .chain(() -> events.history(id))
                .map(found -> new Items<>(found.stream().map(HistoryAnswer::of).toList()));
    }

    Uni<EventPage> list(RegisterList wanted, Actor reader) {
        return events.list(
                        wanted.query(
                                SecurityClass.values(), EventState.values(), EventState::isOver),
                        wanted.page(PATH))
                .map(found ->
                        new EventPage(
                                found.stream().map(filed -> EventAnswer.of(filed, reader)).toList(),
                                wanted.next(PATH, found)));
    }

    private RegisterDoor<SecurityEvent> door(Actor actor) {
        return new RegisterDoor<>(events, PATH, filed -> EventAnswer.of(filed, actor));
    }
}
