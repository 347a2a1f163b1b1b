package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.DeadReason;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The messages to be sent, and what became of them.
@ApplicationScoped
public class OutboxStore {

    private final Pool pool;
    private final LaterChance chances;

    OutboxStore(Pool pool, LaterChance chances) {
        this.pool = pool;
        this.chances = chances;
    }

    /// Takes messages of a lane that are due, the longest due first, for as long as `lease`. No
    /// other dispatcher takes them meanwhile; if this one crashes, the next takes them after that.
    /// Of those about one case to one recipient it takes the earliest alone.
    public Uni<List<OutboxMessage>> claim(Lane lane, Instant now, Duration lease, int limit) {
        Tuple parameters = Tuple.of(sent(now), sent(now.plus(lease)), limit, lane.label());
        return Detached.from(() -> pool.preparedQuery(OutboxSql.CLAIM).execute(parameters))
                .map(rows -> Rows.all(rows, OutboxStore::message));
    }

    /// Notes that messages were delivered in a lane. One that has left it was not: it came back.
    ///
    /// @param withoutLinks whether the texts of surveys are emptied: nobody else shall answer in
    ///   their place
    public Uni<Void> markSent(Lane lane, List<UUID> ids, Instant now, boolean withoutLinks) {
        Tuple parameters =
                Tuple.of(sent(now), ids.toArray(UUID[]::new), withoutLinks, lane.label());
        return Detached.from(() -> pool.preparedQuery(OutboxSql.SENT).execute(parameters))
                .replaceWithVoid();
    }

    /// Lets the message wait in its lane until `nextAttemptAt`, or until the quiet hours of its
    /// customer are over by then.
    public Uni<Void> markFailed(Lane lane, UUID id, String error, Instant nextAttemptAt) {
        return chances.of(pool, id, nextAttemptAt)
                .map(chance -> Tuple.of(chance.from(), error, id, lane.label(), chance.heldSince()))
                .chain(parameters -> pool.preparedQuery(OutboxSql.RETRY).execute(parameters))
                .replaceWithVoid();
    }

    /// Gives back messages that were claimed but not tried, to be taken from `nextAttemptAt` on.
    public Uni<Void> putBack(Lane lane, List<UUID> ids, Instant nextAttemptAt) {
        Tuple parameters = Tuple.of(sent(nextAttemptAt), ids.toArray(UUID[]::new), lane.label());
        return Detached.from(() -> pool.preparedQuery(OutboxSql.PUT_BACK).execute(parameters))
                .replaceWithVoid();
    }

    /// Lets the message leave its lane for the next way, as if it had not been tried, once its
    /// customer has no quiet hours. Answers whether there is one.
    public Uni<Boolean> move(Lane lane, UUID id, String error, Instant now) {
        return chances.of(pool, id, now)
                .map(chance -> Tuple.of(id, chance.from(), error, lane.label(), chance.heldSince()))
                .chain(parameters -> pool.preparedQuery(OutboxSql.MOVE).execute(parameters))
                .map(rows -> rows.rowCount() == 1);
    }

    /// Gives the message up, unless it has left the lane.
    public Uni<Void> markDead(Lane lane, UUID id, DeadReason reason, String error, Instant now) {
        return pool.preparedQuery(OutboxSql.DEAD)
                .execute(Tuple.of(error, id, reason.name(), sent(now), lane.label()))
                .replaceWithVoid();
    }

    /// How many messages are due, at most `limit`.
    public Uni<Integer> countDue(Instant now, int limit) {
        return pool.preparedQuery(OutboxSql.COUNT)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// What was or will be sent about a case, oldest first. Fails with [NotFound] for a case that
    /// is not there or not to be seen.
    public Uni<List<OutboxMessage>> ofCase(String caseNo, Visibility visibility) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = Tuple.of(caseNo);
        if (visible.value() != null) {
            parameters.addValue(visible.value());
        }
        return pool.preparedQuery(ofCase(visible))
                .execute(parameters)
                .map(rows -> messagesOf(caseNo, rows));
    }

    private static String ofCase(VisibleCases visible) {
        return """
        select %s from complaint c left join outbox o on o.complaint_id = c.id
        where c.case_no = $1 and %s
        order by o.created_at, o.id
        """
                .formatted(OutboxSql.COLUMNS, visible.condition());
    }

    /// A case without messages is one row without one.
    private static List<OutboxMessage> messagesOf(String caseNo, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new NotFound("case " + caseNo);
        }
        return rows.iterator().next().getUUID("id") == null
                ? List.of()
                : Rows.all(rows, OutboxStore::message);
    }

    static OutboxMessage message(Row row) {
        return new OutboxMessage(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.constant(Template.class, row, "template"),
                row.getInteger("template_version"),
                row.getString("recipient"),
                SealedColumn.MESSAGE.opened(row.getString("text")),
                Cells.constant(MessageState.class, row, "state"),
                row.getInteger("attempts"),
                Cells.instant(row, "next_attempt_at"),
                Cells.instant(row, "created_at"),
                Cells.instantIfAny(row, "sent_at"),
                row.getString("last_error"));
    }
}
