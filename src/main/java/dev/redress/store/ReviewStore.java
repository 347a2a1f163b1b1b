package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.sla.Stage;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Finds appeals that wait for too long, by index.
@ApplicationScoped
public class ReviewStore {

    // The stages stand there once more for the index of just these. What was taken over stays
    // breached and unfinished until it is decided.
    private static final String LATE =
            """
            select c.id from deadline d join complaint c on c.id = d.complaint_id
            where d.stage in ('EXPERT_IN', 'APPEAL_FINAL') and d.stage = $1
              and d.state = 'BREACHED' and d.finished_at is null and d.due_at < $2
              and c.status = 'APPEALED'
              and not (c.recourse -> 'appeals' -> -1 ->> 'takenOver')::boolean
            order by d.due_at limit $3
            """;

    private final Pool pool;

    ReviewStore(Pool pool) {
        this.pool = pool;
    }

    /// Cases whose appeal has broken this stage and is still owed it, the longest overdue first.
    ///
    /// @param stage `EXPERT_IN` or `APPEAL_FINAL`
    public Uni<List<UUID>> late(Stage stage, Instant now, int limit) {
        return pool.preparedQuery(LATE)
                .execute(Tuple.of(stage.name(), sent(now), limit))
                .map(SweepBatch::ids);
    }
}
