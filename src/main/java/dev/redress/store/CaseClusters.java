package dev.redress.store;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Which mass complaints one case is part of or leads, and which answers to all of their cases it
/// had: kept beside the case, as its events say.
final class CaseClusters {

    private static final String JOIN =
            """
            insert into alert_member as m (complaint_id, alert_id, joined_at)
            values (:id, :named, :at)
            on conflict (complaint_id, alert_id) do update
            set joined_at = excluded.joined_at, left_at = null
            where m.left_at is not null
            """;

    private static final String LEAVE =
            """
            update alert_member set left_at = :at
            where complaint_id = :id and alert_id = :named and left_at is null
            """;

    private static final String LEAD =
            "insert into cluster_lead (complaint_id, alert_id, at) values (:id, :named, :at)";

    private static final String ANSWER =
            """
            insert into cluster_answer (complaint_id, broadcast_id, at) values (:id, :named, :at)
            """;

    private final Mutiny.Session session;
    private final UUID complaintId;

    CaseClusters(Mutiny.Session session, UUID complaintId) {
        this.session = session;
        this.complaintId = complaintId;
    }

    Uni<Void> follow(List<Event> events) {
        return follow(events, EventType.CLUSTER_JOINED, JOIN, "cluster")
                .chain(() -> follow(events, EventType.CLUSTER_LEFT, LEAVE, "cluster"))
                .chain(() -> follow(events, EventType.CLUSTER_LEAD_NAMED, LEAD, "cluster"))
                .chain(() -> follow(events, EventType.CLUSTER_ANSWERED, ANSWER, "broadcast"));
    }

    /// @param detail of the event, which names the mass complaint or the answer
    private Uni<Void> follow(List<Event> events, EventType type, String sql, String detail) {
        return Multi.createFrom()
                .iterable(events)
                .filter(event -> event.type() == type)
                .onItem()
                .transformToUniAndConcatenate(event ->
                        session.createNativeQuery(sql)
                                .setParameter("id", complaintId)
                                .setParameter("named", UUID.fromString(event.details().get(detail)))
                                .setParameter("at", event.at())
                                .executeUpdate())
                .onItem()
                .ignoreAsUni();
    }
}
