package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What waits for customers in the app.
@ApplicationScoped
public class InboxStore {

    // By way of the customer's cases and orders, for which there are indexes.
    private static final String LIST =
            """
            with own as (
              select o.id from complaint c join outbox o on o.complaint_id = c.id
              where c.customer_id = $1
              union all
              select message_id from placed_order where customer_id = $1)
            select %s, d.read_at
            from own join outbox o on o.id = own.id join delivered_message d on d.outbox_id = o.id
            where d.recipient in ('customer:' || $1, 'sms:' || $1) and ($2::uuid is null or o.id < $2)
            order by o.id desc limit $3
            """
                    .formatted(OutboxSql.COLUMNS);
    private static final String READ =
            """
            update delivered_message set read_at = coalesce(read_at, $3)
            where outbox_id = $2 and recipient in ('customer:' || $1, 'sms:' || $1)
            """;

    private final Pool pool;

    InboxStore(Pool pool) {
        this.pool = pool;
    }

    /// A message that a customer finds.
    ///
    /// @param readAt when they said that they have read it
    public record Found(OutboxMessage message, @Nullable Instant readAt) {}

    /// The latest first.
    public Uni<List<Found>> list(String customerId, Page page) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(customerId, page.last(), page.limit()))
                .map(rows -> Rows.all(rows, InboxStore::found));
    }

    /// Notes that the customer has read it; the first time counts. Fails with [NotFound] for what
    /// is not theirs.
    public Uni<Void> read(String customerId, UUID message, Instant now) {
        Tuple parameters = Tuple.of(customerId, message, sent(now));
        return Detached.from(() -> pool.preparedQuery(READ).execute(parameters))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new NotFound("message " + message);
                    }
                })
                .replaceWithVoid();
    }

    private static Found found(Row row) {
        return new Found(OutboxStore.message(row), Cells.instantIfAny(row, "read_at"));
    }
}
