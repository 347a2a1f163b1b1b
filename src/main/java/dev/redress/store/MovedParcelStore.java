package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds parcels that move again of those for whose silence a case was opened. Its cost grows with
/// the parcels that stand still now.
@ApplicationScoped
public class MovedParcelStore {

    private static final String MOVED =
            """
            select l.complaint_id, c.version, s.shipment_no, s.last_node, s.last_node_at, s.delivered
            from shipment_stall l
            join shipment s on s.shipment_no = l.shipment_no
            join complaint c on c.id = l.complaint_id
            where l.resumed_at is null and l.ended_at is null
              and (s.delivered or s.last_node_at > l.since)
            order by l.since limit $1
            """;

    private static final String LEAVE =
            """
            update shipment_stall l set ended_at = $1
            from complaint c
            where l.resumed_at is null and l.ended_at is null
              and c.id = l.complaint_id and c.status = any($2)
            """;

    private static final String[] OVER =
            Stream.of(Status.values())
                    .filter(status -> !status.isOpen())
                    .map(Status::name)
                    .toArray(String[]::new);

    private final Pool pool;

    MovedParcelStore(Pool pool) {
        this.pool = pool;
    }

    /// A parcel that moves again.
    ///
    /// @param complaintId the case that was opened because it stood still
    /// @param version of that case now
    /// @param node what the carrier reported last
    public record MovedParcel(
            UUID complaintId,
            long version,
            String shipmentNo,
            String node,
            Instant nodeAt,
            boolean delivered) {}

    /// At most `limit`, those that stood still first at the front. They stay on this list until
    /// their case is told, or is over.
    public Uni<List<MovedParcel>> moved(int limit) {
        return pool.preparedQuery(MOVED)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, MovedParcelStore::parcel));
    }

    /// Follows no parcel any more whose case is over.
    public Uni<Void> leaveEnded(Instant now) {
        return Detached.from(() -> pool.preparedQuery(LEAVE).execute(Tuple.of(sent(now), OVER)))
                .replaceWithVoid();
    }

    private static MovedParcel parcel(Row row) {
        return new MovedParcel(
                row.getUUID("complaint_id"),
                row.getLong("version"),
                row.getString("shipment_no"),
                row.getString("last_node"),
                Cells.instant(row, "last_node_at"),
                row.getBoolean("delivered"));
    }
}
