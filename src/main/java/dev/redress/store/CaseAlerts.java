package dev.redress.store;

import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// What is kept beside one case and follows from its events: the calls of the teams, the silence of
/// a carrier that it was opened for.
final class CaseAlerts {

    private static final String ACKNOWLEDGE =
            """
            update duty_alert set acknowledged_by = :actor, acknowledged_at = :at, due_at = null
            where complaint_id = :id and team = :team and acknowledged_at is null
            """;

    private static final String ALERT =
            """
            insert into duty_alert (complaint_id, team, step, alerted_at, due_at)
            values (:id, :team, :step, :alertedAt, :dueAt)
            on conflict (complaint_id, team) do update
            set step = excluded.step, alerted_at = excluded.alerted_at, due_at = excluded.due_at,
              acknowledged_by = null, acknowledged_at = null
            """;

    private static final String RESUME =
            """
            update shipment_stall set resumed_at = :at
            where complaint_id = :id and resumed_at is null and ended_at is null
            """;

    private final Mutiny.Session session;
    private final UUID complaintId;

    CaseAlerts(Mutiny.Session session, UUID complaintId) {
        this.session = session;
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
                .transformToUniAndConcatenate(alert ->
                        session.createNativeQuery(ALERT)
                                .setParameter("id", complaintId)
                                .setParameter("team", alert.team())
                                .setParameter("step", alert.step())
                                .setParameter("alertedAt", alert.alertedAt())
                                .setParameter("dueAt", alert.dueAt())
                                .executeUpdate())
                .onItem()
                .ignoreAsUni();
    }

    /// The first to acknowledge is kept; whoever does it again is in the timeline alone.
    private Uni<Void> acknowledge(List<Event> events) {
        return Multi.createFrom()
                .iterable(events)
                .filter(event -> event.type() == EventType.GREEN_CHANNEL_ACKNOWLEDGED)
                .onItem()
                .transformToUniAndConcatenate(event ->
                        session.createNativeQuery(ACKNOWLEDGE)
                                .setParameter("at", event.at())
                                .setParameter("actor", event.actor())
                                .setParameter("id", complaintId)
                                .setParameter("team", event.details().get("team"))
                                .executeUpdate())
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> resume(List<Event> events) {
        return Multi.createFrom()
                .iterable(events)
                .filter(event -> event.type() == EventType.PARCEL_MOVED)
                .onItem()
                .transformToUniAndConcatenate(event ->
                        session.createNativeQuery(RESUME)
                                .setParameter("id", complaintId)
                                .setParameter("at", event.at())
                                .executeUpdate())
                .onItem()
                .ignoreAsUni();
    }
}
