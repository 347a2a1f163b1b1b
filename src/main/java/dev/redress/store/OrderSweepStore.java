package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Finds the orders whose confirmations are due, or late.
@ApplicationScoped
public class OrderSweepStore {

    // A warning is due at its instant; a promise is broken only after it. What was delivered late
    // is broken already, and looked at once.
    private static final String DUE = "next_at <= $1 and (warned_at is null or next_at < $1)";

    private static final String SWEEP =
            """
            update placed_order p set
              warned_at = coalesce(p.warned_at, $1),
              state = case when p.due_at < $1 then 'BREACHED' else p.state end,
              breached_at = case when p.due_at < $1 then p.due_at else p.breached_at end,
              next_at = case when p.due_at < $1 then null else p.due_at end
            from (
              select order_no, warned_at from placed_order where %s
              order by next_at limit $2 for no key update skip locked) due
            where p.order_no = due.order_no
            returning due.warned_at is null as is_warned, p.due_at < $1 as is_breached
            """
                    .formatted(DUE);

    private static final String REHEARSE =
            """
            select warned_at is null as is_warned, due_at < $1 as is_breached
            from placed_order where %s order by next_at limit $2
            """
                    .formatted(DUE);

    private final Pool pool;

    OrderSweepStore(Pool pool) {
        this.pool = pool;
    }

    /// What one batch of a sweep came to: how many orders were looked at, and how many warnings and
    /// breaches were written.
    public record Swept(int examined, int warned, int breached) {}

    /// Warns of the confirmations that are due soon and writes down those that were not delivered
    /// in time: at most `limit`, the longest due first. Orders in the hands of another sweep are
    /// left to it.
    public Uni<Swept> sweep(Instant now, int limit) {
        return Detached.from(() -> pool.preparedQuery(SWEEP).execute(Tuple.of(sent(now), limit)))
                .map(OrderSweepStore::swept);
    }

    /// What [#sweep] would come to. Changes nothing.
    public Uni<Swept> rehearse(Instant now, int limit) {
        return pool.preparedQuery(REHEARSE)
                .execute(Tuple.of(sent(now), limit))
                .map(OrderSweepStore::swept);
    }

    private static Swept swept(RowSet<Row> rows) {
        int examined = 0;
        int warned = 0;
        int breached = 0;
        for (Row row : rows) {
            examined++;
            warned += row.getBoolean("is_warned") ? 1 : 0;
            breached += row.getBoolean("is_breached") ? 1 : 0;
        }
        return new Swept(examined, warned, breached);
    }
}
