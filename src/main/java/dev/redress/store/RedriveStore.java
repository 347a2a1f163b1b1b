package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.DeadReason;
import dev.redress.core.notice.Lane;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sends dead letters again, and remembers who did, and why.
@ApplicationScoped
public class RedriveStore {

    private static final String BEGIN =
            """
            insert into redrive (id, actor, at, why, lane, reason, messages, request_key, request_hash)
            values ($1, $2, $3, $4, $5, $6, '{}', $7, $8)
            on conflict (actor, request_key) do nothing
            """;
    // As if it were fresh: the lane is found anew, since the recipient may be reached otherwise
    // now.
    // What was erased has no words to be sent.
    private static final String REVIVE =
            """
            update outbox set state = 'PENDING', attempts = 0, next_attempt_at = $4, lane = null,
              dead_reason = null, dead_at = null
            where id in (
              select id from outbox
              where %s and text <> '[erased]' and not exists (
                select from complaint c where c.id = complaint_id and c.erased_at is not null)
              order by id limit $5 for no key update skip locked)
            returning id
            """
                    .formatted(DeadLetterChoice.SQL);
    private static final String REPLAY =
            """
            update outbox set state = 'PENDING', attempts = 0, next_attempt_at = $4, sent_at = null,
              last_error = null, dead_reason = null, dead_at = null
            where id in (
              select id from outbox
              where lane = $1 and id >= $2 and id < $3 and state <> 'PENDING'
                and text <> '[erased]'
              order by id limit $5 for no key update skip locked)
            returning id
            """;
    private static final String END = "update redrive set messages = $2 where id = $1 returning *";
    private static final String KNOWN =
            "select * from redrive where actor = $1 and request_key = $2";
    private static final String LIST = "select * from redrive order by id desc limit $1";

    private final Pool pool;

    RedriveStore(Pool pool) {
        this.pool = pool;
    }

    /// Who wants it and why.
    ///
    /// @param key makes a repetition harmless; absent for none
    /// @param hash tells a repetition from another request
    public record Order(String actor, String why, @Nullable String key, @Nullable String hash) {}

    /// Lets dead letters wait in the outbox again, at most `limit`, the oldest first. If the key of
    /// the order was used before, what came of it then.
    public Uni<Redrive> redrive(DeadLetterChoice choice, Order order, Instant now, int limit) {
        Tuple begin =
                Tuple.of(TimeOrderedId.at(now), order.actor(), sent(now), order.why())
                        .addString(choice.laneLabel())
                        .addString(choice.reasonName())
                        .addString(order.key())
                        .addString(order.hash());
        Tuple chosen = choice.parameters().addValue(sent(now)).addInteger(limit);
        return run(order, begin, REVIVE, chosen);
    }

    /// Lets what was written for a lane from `from` until before `to`, and was sent or given up,
    /// wait there again as it was: at most `limit`, the oldest first.
    public Uni<Redrive> replay(
            Lane lane, Instant from, Instant to, Order order, Instant now, int limit) {
        Tuple begin =
                Tuple.of(TimeOrderedId.at(now), order.actor(), sent(now), order.why())
                        .addString(lane.label())
                        .addString(null)
                        .addString(order.key())
                        .addString(order.hash());
        Tuple chosen =
                Tuple.of(
                        lane.label(),
                        TimeOrderedId.first(from),
                        TimeOrderedId.first(to),
                        sent(now),
                        limit);
        return run(order, begin, REPLAY, chosen);
    }

    /// The latest first, at most `limit`.
    public Uni<List<Redrive>> list(int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, RedriveStore::redrive));
    }

    private static Uni<Redrive> known(SqlConnection connection, Order order) {
        return connection
                .preparedQuery(KNOWN)
                .execute(Tuple.of(order.actor(), order.key()))
                .map(rows -> redrive(rows.iterator().next()));
    }

    private Uni<Redrive> run(Order order, Tuple begin, String sql, Tuple chosen) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(BEGIN)
                                .execute(begin)
                                .chain(rows ->
                                        rows.rowCount() == 0
                                                ? known(connection, order)
                                                : revive(
                                                        connection,
                                                        begin.getUUID(0),
                                                        sql,
                                                        chosen))));
    }

    private static Uni<Redrive> revive(
            SqlConnection connection, UUID id, String sql, Tuple chosen) {
        return connection
                .preparedQuery(sql)
                .execute(chosen)
                .map(rows -> Rows.all(rows, row -> row.getUUID("id")).toArray(UUID[]::new))
                .chain(revived ->
                        connection
                                .preparedQuery(END)
                                .execute(Tuple.tuple().addUUID(id).addArrayOfUUID(revived)))
                .map(rows -> redrive(rows.iterator().next()));
    }

    private static Redrive redrive(Row row) {
        return new Redrive(
                row.getUUID("id"),
                row.getString("actor"),
                Cells.instant(row, "at"),
                row.getString("why"),
                row.getString("lane"),
                Cells.constantIfAny(DeadReason.class, row, "reason"),
                List.of(row.getArrayOfUUIDs("messages")),
                row.getString("request_hash"));
    }
}
