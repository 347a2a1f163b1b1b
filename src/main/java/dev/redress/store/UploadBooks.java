package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.UploadAllowance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.UUID;

/// What is on its way to cases. Whoever reads it holds it until the transaction ends: nobody else
/// opens or completes an upload of the same case or person meanwhile. The locks are always taken in
/// this order: case, person.
record UploadBooks(SqlConnection connection) {

    private static final String LOCK =
            "select count(pg_advisory_xact_lock(hashtextextended($1, 0)))";

    private static final String USE =
            """
            select
              count(*) filter (where complaint_id = $1 and opened_by = $2) as uploads,
              (coalesce(sum(bytes) filter (where complaint_id = $1), 0)
                + (select coalesce(sum(file_size), 0) from evidence
                   where complaint_id = $1))::bigint as case_bytes,
              coalesce(sum(bytes) filter (where opened_by = $2), 0)::bigint as person_bytes
            from evidence_upload
            where completed_at is null and expires_at >= $3
              and (complaint_id = $1 or opened_by = $2)
            """;

    private static final String CLAIM =
            """
            update evidence_upload set completing_until = $3
            where id = $1 and completed_at is null
              and not exists (
                select 1 from evidence_upload other
                where other.complaint_id = evidence_upload.complaint_id
                  and other.opened_by = evidence_upload.opened_by
                  and other.completing_until > $2)
            """;

    Uni<Void> lock(Upload upload) {
        return lock("uploads of case " + upload.caseId())
                .chain(() -> lock("uploads of " + upload.openedBy()));
    }

    Uni<UploadAllowance.Use> use(Upload upload, Instant realNow) {
        return connection
                .preparedQuery(USE)
                .execute(
                        Tuple.of(
                                upload.caseId(),
                                upload.openedBy(),
                                sent(Upload.closedBefore(realNow))))
                .map(rows -> use(rows.iterator().next()));
    }

    /// Whether nobody completes an upload of the same person to the same case.
    Uni<Boolean> claim(UUID id, Instant realNow, Instant until) {
        return connection
                .preparedQuery(CLAIM)
                .execute(Tuple.of(id, sent(realNow), sent(until)))
                .map(claimed -> claimed.rowCount() > 0);
    }

    private Uni<Void> lock(String key) {
        return connection.preparedQuery(LOCK).execute(Tuple.of(key)).replaceWithVoid();
    }

    private static UploadAllowance.Use use(Row row) {
        return new UploadAllowance.Use(
                row.getLong("uploads"), row.getLong("case_bytes"), row.getLong("person_bytes"));
    }
}
