package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/// Which mass complaints one case is part of or leads, and which answers to all of their cases it
/// had: kept beside the case, as its events say.
final class CaseClusters {

    private static final String JOIN =
            """
            insert into alert_member as m (complaint_id, alert_id, joined_at)
            values ($1, $2, $3)
            on conflict (complaint_id, alert_id) do update
            set joined_at = excluded.joined_at, left_at = null
            where m.left_at is not null
            """;

    private static final String LEAVE =
            """
            update alert_member set left_at = $3
            where complaint_id = $1 and alert_id = $2 and left_at is null
            """;

    private static final String LEAD =
            "insert into cluster_lead (complaint_id, alert_id, at) values ($1, $2, $3)";

    private static final String ANSWER =
            """
            insert into cluster_answer (complaint_id, broadcast_id, at) values ($1, $2, $3)
            """;

    private final SqlConnection connection;
    private final UUID complaintId;

    CaseClusters(SqlConnection connection, UUID complaintId) {
        this.connection = connection;
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
                        connection
                                .preparedQuery(sql)
                                .execute(
                                        Tuple.of(
                                                complaintId,
                                                UUID.fromString(event.details().get(detail)),
                                                sent(event.at()))))
                .onItem()
                .ignoreAsUni();
    }
}
