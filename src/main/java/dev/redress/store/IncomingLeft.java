package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Messages that came in, and that nobody works on any more though nothing came of them.
@ApplicationScoped
public class IncomingLeft {

    // What was given up comes again within the hour, if whoever brought it tries again at all.
    private static final String LEFT =
            """
            select id from incoming_message
            where state = 'RECEIVED'
              and coalesce(claimed_until, received_at + interval '1 hour') <= $1
            order by id limit $2
            """;

    private static final String COUNT = "select count(*)::int from (%s) due".formatted(LEFT);

    private static final String PARK =
            """
            with due as (%s for update skip locked)
            update incoming_message m
            set state = 'PARKED', reason = 'INTERRUPTED', claimed_until = null
            from due where m.id = due.id
            """
                    .formatted(LEFT);

    private final Pool pool;

    IncomingLeft(Pool pool) {
        this.pool = pool;
    }

    /// How many there are, at most `limit`.
    public Uni<Integer> count(Instant now, int limit) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// Lets at most `limit` of them wait for a person, and answers how many.
    public Uni<Integer> park(Instant now, int limit) {
        Tuple parameters = Tuple.of(sent(now), limit);
        return Detached.from(
                () -> pool.preparedQuery(PARK).execute(parameters).map(RowSet::rowCount));
    }
}
