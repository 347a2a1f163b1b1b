package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.order.OrderMark;
import dev.redress.core.order.PlacedOrder;
import dev.redress.core.sla.DeadlineState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The orders whose confirmations were promised. Delivering the message ends the clock of the
/// order, see [OutboxStore#markSent]; [OrderSweepStore] looks after those that run.
@ApplicationScoped
public class OrderStore {

    private record Message(UUID id, Notice notice, Instant nextAttemptAt) {}

    private static final Columns<Message> MESSAGE =
            new Columns<Message>("outbox")
                    .with("id", ColumnType.UUID, Message::id)
                    .with("key", ColumnType.TEXT, message -> message.notice.key())
                    .with("template", ColumnType.TEXT, message -> message.notice.template())
                    .with(
                            "recipient",
                            ColumnType.TEXT,
                            message -> message.notice.recipient().address())
                    .with(
                            "text",
                            ColumnType.TEXT,
                            message -> SealedColumn.MESSAGE.sealed(message.notice.text()))
                    .with(
                            "template_version",
                            ColumnType.INTEGER,
                            message -> message.notice.words().version())
                    .with("next_attempt_at", ColumnType.TIME, Message::nextAttemptAt);

    // The messages belong to no case; their order stands where a case would.
    private static final String PLACE =
            """
            with fresh as (
              insert into placed_order (order_no, customer_id, placed_at, state, due_at, warn_at,
                next_at, policy_version, amount, marks, message_id)
              values ($1, $2, $3, 'RUNNING', $4, $5, $5, $6, $7, $8, $9)
              on conflict do nothing returning order_no)
            insert into outbox (id, complaint_id, case_no, key, template, recipient, text, state,
              template_version, attempts, next_attempt_at, created_at)
            select u.id, '00000000-0000-0000-0000-000000000000', fresh.order_no, u.key, u.template,
              u.recipient, u.text, 'PENDING', u.template_version, 0, u.next_attempt_at, $10
            from fresh, %s
            """
                    .formatted(MESSAGE.unnested(11));

    private static final String CANCEL =
            """
            update signed_order set cancelled_at = coalesce(cancelled_at, $2) where order_no = $1
            """;

    private static final String FIND =
            """
            select order_no, customer_id, placed_at, state, due_at, warn_at, warned_at, finished_at,
              breached_at, policy_version, amount, marks
            from placed_order where order_no = $1
            """;

    private final Pool pool;
    private final QuietHours quiet;

    OrderStore(Pool pool, QuietHours quiet) {
        this.pool = pool;
        this.quiet = quiet;
    }

    /// Keeps the order and hands its messages to the outbox, in one transaction. Answers whether it
    /// was new; nothing is written of one that is known.
    ///
    /// @param notices the confirmation first
    public Uni<Boolean> place(PlacedOrder order, List<Notice> notices, Instant now) {
        List<Message> messages = notices.stream().map(notice -> message(notice, now)).toList();
        Tuple parameters =
                Tuple.of(
                                order.orderNo(),
                                order.customerId(),
                                sent(order.placedAt()),
                                sent(order.dueAt()),
                                sent(order.warnAt()),
                                order.policyVersion())
                        .addBigDecimal(order.amount())
                        .addArrayOfString(
                                order.marks().stream().map(OrderMark::name).toArray(String[]::new))
                        .addUUID(messages.getFirst().id)
                        .addValue(sent(now));
        MESSAGE.bind(messages, parameters);
        return Detached.from(() -> pool.preparedQuery(PLACE).execute(parameters))
                .map(rows -> rows.rowCount() > 0);
    }

    private Message message(Notice notice, Instant now) {
        return new Message(
                TimeOrderedId.at(now), notice, quiet.earliest(notice.template(), false, now));
    }

    /// Notes that an order was cancelled that was signed for. Fails with [NotFound] for another
    /// one.
    public Uni<Void> cancel(String orderNo, Instant now) {
        return pool.preparedQuery(CANCEL)
                .execute(Tuple.of(orderNo, sent(now)))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new NotFound("order " + orderNo);
                    }
                })
                .replaceWithVoid();
    }

    /// Fails with [NotFound].
    public Uni<PlacedOrder> find(String orderNo) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(orderNo))
                .map(rows ->
                        Rows.first(rows, OrderStore::order)
                                .orElseThrow(() -> new NotFound("order " + orderNo)));
    }

    private static PlacedOrder order(Row row) {
        return new PlacedOrder(
                row.getString("order_no"),
                row.getString("customer_id"),
                Cells.instant(row, "placed_at"),
                row.getBigDecimal("amount"),
                marks(row),
                Cells.constant(DeadlineState.class, row, "state"),
                Cells.instant(row, "due_at"),
                Cells.instant(row, "warn_at"),
                Cells.instantIfAny(row, "warned_at"),
                Cells.instantIfAny(row, "finished_at"),
                Cells.instantIfAny(row, "breached_at"),
                row.getInteger("policy_version"));
    }

    private static Set<OrderMark> marks(Row row) {
        return Stream.of(row.getArrayOfStrings("marks"))
                .map(OrderMark::valueOf)
                .collect(Collectors.toSet());
    }
}
