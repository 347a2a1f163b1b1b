package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Finds by index the cases whose mediation or award has come to a date, the longest past first.
@ApplicationScoped
public class DisputeDateStore {

    private static final String UNMEDIATED =
            """
            select c.id from deadline d join complaint c on c.id = d.complaint_id
            where d.stage = 'MEDIATION_INTERNAL' and d.state = 'BREACHED'
              and d.finished_at is null and d.due_at < $1 and c.status = 'IN_MEDIATION'
            order by d.due_at limit $2
            """;

    // What a case owes that is over is watched no more.
    private static final String WATCHED =
            """
            select c.id from %s w join complaint c on c.id = w.complaint_id
            where w.watch_at < $1
              and c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')
            order by w.watch_at limit $2
            """;
    private static final String BROKEN = WATCHED.formatted("mediation");
    private static final String UNPERFORMED = WATCHED.formatted("arbitration");

    private final Pool pool;

    DisputeDateStore(Pool pool) {
        this.pool = pool;
    }

    /// The platform's own mediation has come to nothing in its time.
    public Uni<List<UUID>> unmediated(Instant now, int limit) {
        return cases(UNMEDIATED, now, limit);
    }

    /// An obligation of an agreement is overdue.
    public Uni<List<UUID>> broken(Instant now, int limit) {
        return cases(BROKEN, now, limit);
    }

    /// An award was to be performed.
    public Uni<List<UUID>> unperformed(Instant now, int limit) {
        return cases(UNPERFORMED, now, limit);
    }

    private Uni<List<UUID>> cases(String sql, Instant now, int limit) {
        return pool.preparedQuery(sql).execute(Tuple.of(sent(now), limit)).map(SweepBatch::ids);
    }
}
