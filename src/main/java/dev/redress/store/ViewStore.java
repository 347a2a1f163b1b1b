package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Who opened which file.
@ApplicationScoped
public class ViewStore {

    private static final String OF_CASE =
            "select %s from evidence_view v where v.complaint_id = $1 order by v.id limit $2"
                    .formatted(ViewRow.COLUMNS.selected("v"));

    private final Pool pool;

    ViewStore(Pool pool) {
        this.pool = pool;
    }

    /// That somebody opened a file.
    ///
    /// @param purpose in the reader's words
    public record View(UUID evidenceId, String by, String purpose, Instant at) {}

    public Uni<Void> record(UUID caseId, View view) {
        return Detached.from(() -> ViewRow.COLUMNS.insert(pool, List.of(ViewRow.of(caseId, view))));
    }

    /// At most `limit` views of the case, oldest first.
    public Uni<List<View>> ofCase(UUID caseId, int limit) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(caseId, limit))
                .map(rows -> Rows.all(rows, ViewRow::read));
    }
}
