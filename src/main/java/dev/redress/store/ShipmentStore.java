package dev.redress.store;

import static dev.redress.store.Cells.sent;
import static dev.redress.store.Cells.sentIfAny;

import dev.redress.core.order.Shipment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parcels and their last nodes.
@ApplicationScoped
public class ShipmentStore {

    static final String COLUMNS =
            """
            shipment_no, order_no, customer_id, language, last_node_at, last_node, delivered,
            policy_version, stalls_at\
            """;

    // Nodes come in any order and more than once: only a later one sets the clock anew, and what
    // was delivered stays delivered.
    // An order is signed for once, by its first parcel, and asked about once.
    private static final String RECORD =
            """
            with kept as (
            insert into shipment as s (%s) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (shipment_no) do update set
              last_node_at = greatest(s.last_node_at, excluded.last_node_at),
              last_node = case when excluded.last_node_at > s.last_node_at
                then excluded.last_node else s.last_node end,
              language = case when excluded.last_node_at > s.last_node_at
                then excluded.language else s.language end,
              delivered = s.delivered or excluded.delivered,
              policy_version = case when excluded.last_node_at > s.last_node_at
                then excluded.policy_version else s.policy_version end,
              stalls_at = case
                when s.delivered or excluded.delivered then null
                when excluded.last_node_at > s.last_node_at then excluded.stalls_at
                else s.stalls_at end
            where s.order_no = excluded.order_no and s.customer_id = excluded.customer_id
            returning s.order_no, s.customer_id
            ), signed as (
              insert into signed_order (order_no, customer_id, signed_at)
              select order_no, customer_id, $5 from kept where $7
              on conflict do nothing returning order_no, customer_id
            ), planned as (
              insert into survey (id, kind, order_no, customer_id, language, state, due_at)
              select gen_random_uuid(), 'ORDER', order_no, customer_id, $4, 'SCHEDULED', $10
              from signed)
            select from kept
            """
                    .formatted(COLUMNS);

    private static final String FIND =
            "select %s from shipment where shipment_no = $1".formatted(COLUMNS);

    private static final String OF_CASE =
            "select %s from shipment where shipment_no = $1 or order_no = $2 order by 1 limit $3"
                    .formatted(COLUMNS);

    private final Pool pool;

    ShipmentStore(Pool pool) {
        this.pool = pool;
    }

    /// Keeps the node, if it is news. Answers whether the parcel is of this order and customer;
    /// nothing is written of another one's.
    ///
    /// @param askAt when the customer is asked for their verdict on an order that is signed for
    public Uni<Boolean> record(Shipment node, Instant askAt) {
        Tuple parameters =
                Tuple.of(
                                node.shipmentNo(),
                                node.orderNo(),
                                node.customerId(),
                                node.language(),
                                sent(node.lastNodeAt()),
                                node.lastNode())
                        .addBoolean(node.delivered())
                        .addInteger(node.policyVersion())
                        .addValue(sentIfAny(node.stallsAt()))
                        .addValue(sent(askAt));
        return Detached.from(() -> pool.preparedQuery(RECORD).execute(parameters))
                .map(rows -> rows.size() == 1);
    }

    /// Fails with [NotFound].
    public Uni<Shipment> find(String shipmentNo) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(shipmentNo))
                .map(rows ->
                        Rows.first(rows, ShipmentStore::shipment)
                                .orElseThrow(() -> new NotFound("shipment " + shipmentNo)));
    }

    /// The parcel of this number and those of this order, by number, at most `limit`.
    public Uni<List<Shipment>> of(
            @Nullable String shipmentNo, @Nullable String orderNo, int limit) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(shipmentNo, orderNo, limit))
                .map(rows -> Rows.all(rows, ShipmentStore::shipment));
    }

    static Shipment shipment(Row row) {
        return new Shipment(
                row.getString("shipment_no"),
                row.getString("order_no"),
                row.getString("customer_id"),
                row.getString("language"),
                Cells.instant(row, "last_node_at"),
                row.getString("last_node"),
                row.getBoolean("delivered"),
                row.getInteger("policy_version"),
                Cells.instantIfAny(row, "stalls_at"));
    }
}
