package dev.redress.store;

import static dev.redress.store.Cells.sent;
import static dev.redress.store.Cells.sentIfAny;

import dev.redress.core.duty.DutyAlert;
import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is kept beside one case and follows from its events: the calls of the teams, the silence of
/// a carrier that it was opened for.
final class CaseAlerts {

    private static final String ACKNOWLEDGE =
            """
            update duty_alert set acknowledged_by = $3, acknowledged_at = $4, due_at = null
            where complaint_id = $1 and team = $2 and acknowledged_at is null
            """;

    private static final String ALERT =
            """
            insert into duty_alert (complaint_id, team, step, alerted_at, due_at)
            values ($1, $2, $3, $4, $5)
            on conflict (complaint_id, team) do update
            set step = excluded.step, alerted_at = excluded.alerted_at, due_at = excluded.due_at,
              acknowledged_by = null, acknowledged_at = null
            """;

    private static final String RESUME =
            """
            update shipment_stall set resumed_at = $2
            where complaint_id = $1 and resumed_at is null and ended_at is null
            """;

    private final SqlConnection connection;
    private final UUID complaintId;

    CaseAlerts(SqlConnection connection, UUID complaintId) {
        this.connection = connection;
        this.complaintId = complaintId;
    }

    Uni<Void> follow(List<Event> events, ChangeRequest request, DutyPolicy duty) {
        return alert(events, request, duty)
                .chain(() -> acknowledge(events))
                .chain(() -> resume(events));
    }

    /// A case that became an emergency calls the teams like one that came in as such.
    private Uni<Void> alert(List<Event> events, ChangeRequest request, DutyPolicy duty) {
        boolean isAlarm =
                events.stream().anyMatch(event -> event.type() == EventType.GREEN_CHANNEL_ALERTED);
        return Multi.createFrom()
                .iterable(isAlarm ? duty.opened(request.now()) : List.of())
                .onItem()
                .transformToUniAndConcatenate(this::alert)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> alert(DutyAlert alert) {
        Instant dueAt = alert.dueAt();
        return execute(
                ALERT,
                Tuple.of(
                        complaintId,
                        alert.team(),
                        alert.step(),
                        sent(alert.alertedAt()),
                        sentIfAny(dueAt)));
    }

    /// The first to acknowledge is kept; whoever does it again is in the timeline alone.
    private Uni<Void> acknowledge(List<Event> events) {
        return Multi.createFrom()
                .iterable(events)
                .filter(event -> event.type() == EventType.GREEN_CHANNEL_ACKNOWLEDGED)
                .onItem()
                .transformToUniAndConcatenate(event ->
                        execute(
                                ACKNOWLEDGE,
                                Tuple.of(
                                        complaintId,
                                        event.details().get("team"),
                                        event.actor(),
                                        sent(event.at()))))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> resume(List<Event> events) {
        return Multi.createFrom()
                .iterable(events)
                .filter(event -> event.type() == EventType.PARCEL_MOVED)
                .onItem()
                .transformToUniAndConcatenate(
                        event -> execute(RESUME, Tuple.of(complaintId, sent(event.at()))))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> execute(String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }
}
