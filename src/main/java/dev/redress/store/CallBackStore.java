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

/// Who wants to be called after a survey. How to reach them is emptied once they were called.
@ApplicationScoped
public class CallBackStore {

    private static final String OPEN =
            "select id, contact, due_at from call_back where state = 'OPEN' order by due_at, id limit $1";

    private static final String COMPLETE =
            """
            update call_back
            set state = 'DONE', contact = '', outcome = $2, done_by = $3, done_at = $4
            where id = $1 and state = 'OPEN'
            """;

    private final Pool pool;

    CallBackStore(Pool pool) {
        this.pool = pool;
    }

    /// Somebody who waits to be called.
    ///
    /// @param contact as the customer wrote it
    public record CallBack(UUID id, String contact, Instant dueAt) {}

    /// At most `limit` who still wait, the first due first.
    public Uni<List<CallBack>> open(int limit) {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, CallBackStore::callBack));
    }

    /// Fails with [NotFound] for what is not there or done.
    public Uni<Void> complete(UUID id, String outcome, String by, Instant now) {
        return pool.preparedQuery(COMPLETE)
                .execute(Tuple.of(id, SealedColumn.CALL_OUTCOME.sealed(outcome), by, sent(now)))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new NotFound("open call-back " + id);
                    }
                })
                .replaceWithVoid();
    }

    private static CallBack callBack(Row row) {
        return new CallBack(
                row.getUUID("id"),
                SealedColumn.CONTACT.opened(row.getString("contact")),
                Cells.instant(row, "due_at"));
    }
}
