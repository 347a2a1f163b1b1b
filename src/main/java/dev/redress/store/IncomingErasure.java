package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// What messages that came in said, once it has been kept long enough. That they came stays.
@ApplicationScoped
public class IncomingErasure {

    private static final String COUNT =
            """
            select count(*)::int from (
              select 1 from incoming_message
              where received_at <= $1 and raw is not null limit $2) due
            """;

    private static final String ERASE =
            """
            with due as (
              select id from incoming_message
              where received_at <= $1 and raw is not null
              order by received_at limit $2 for update skip locked)
            update incoming_message m
            set raw = null, sender = '[erased]', subject = '[erased]', sender_mark = '[erased]',
              mailbox_mark = null, refused_files = null, decision_reason = null
            from due where m.id = due.id
            """;

    private final Pool pool;

    IncomingErasure(Pool pool) {
        this.pool = pool;
    }

    /// How many that came at or before `before` have their words, at most `limit`.
    public Uni<Integer> count(Instant before, int limit) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(sent(before), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// Takes the words out of at most `limit` of them, and answers of how many.
    public Uni<Integer> erase(Instant before, int limit) {
        Tuple parameters = Tuple.of(sent(before), limit);
        return Detached.from(
                () -> pool.preparedQuery(ERASE).execute(parameters).map(RowSet::rowCount));
    }
}
