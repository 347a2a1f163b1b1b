package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Which bundles of evidence were handed out.
@ApplicationScoped
public class ExportStore {

    private static final String OF_CASE =
            "select %s from evidence_export e where e.complaint_id = $1 order by e.id limit $2"
                    .formatted(ExportRow.COLUMNS.selected("e"));

    private final Pool pool;

    ExportStore(Pool pool) {
        this.pool = pool;
    }

    /// A bundle that was handed out.
    ///
    /// @param purpose in the words of whoever took it
    /// @param pieces how many pieces of evidence the case had
    /// @param chainHead the hash of the last of them
    /// @param manifestSha256 by which the bundle is known again
    public record Export(
            UUID id,
            UUID caseId,
            String by,
            String purpose,
            Instant at,
            int pieces,
            String chainHead,
            String manifestSha256) {}

    public Uni<Void> record(Export export) {
        return Detached.from(() -> ExportRow.COLUMNS.insert(pool, List.of(export)));
    }

    /// At most `limit` exports of the case, oldest first.
    public Uni<List<Export>> ofCase(UUID caseId, int limit) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(caseId, limit))
                .map(rows -> Rows.all(rows, ExportRow::read));
    }
}
