package dev.redress.store;

import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.UploadAllowance;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// What is on its way to cases. Whoever reads it holds it until the transaction ends: nobody else
/// opens or completes an upload of the same case or person meanwhile. The locks are always taken in
/// this order: case, person.
record UploadBooks(Mutiny.Session session) {

    private static final String LOCK =
            "select count(pg_advisory_xact_lock(hashtextextended(:key, 0)))";

    private static final String USE =
            """
            select
              count(*) filter (where complaint_id = :complaint and opened_by = :person),
              coalesce(sum(bytes) filter (where complaint_id = :complaint), 0)
                + (select coalesce(sum(file_size), 0) from evidence
                   where complaint_id = :complaint),
              coalesce(sum(bytes) filter (where opened_by = :person), 0)
            from evidence_upload
            where completed_at is null and expires_at >= :since
              and (complaint_id = :complaint or opened_by = :person)
            """;

    private static final String CLAIM =
            """
            update evidence_upload set completing_until = :until
            where id = :id and completed_at is null
              and not exists (
                select 1 from evidence_upload other
                where other.complaint_id = evidence_upload.complaint_id
                  and other.opened_by = evidence_upload.opened_by
                  and other.completing_until > :now)
            """;

    Uni<Void> lock(Upload upload) {
        return lock("uploads of case " + upload.caseId())
                .chain(() -> lock("uploads of " + upload.openedBy()));
    }

    Uni<UploadAllowance.Use> use(Upload upload, Instant realNow) {
        return session.createNativeQuery(USE, Object[].class)
                .setParameter("complaint", upload.caseId())
                .setParameter("person", upload.openedBy())
                .setParameter("since", Upload.closedBefore(realNow))
                .getSingleResult()
                .map(row ->
                        new UploadAllowance.Use(number(row[0]), number(row[1]), number(row[2])));
    }

    /// Whether nobody completes an upload of the same person to the same case.
    Uni<Boolean> claim(UUID id, Instant realNow, Instant until) {
        return session.createNativeQuery(CLAIM)
                .setParameter("id", id)
                .setParameter("now", realNow)
                .setParameter("until", until)
                .executeUpdate()
                .map(claimed -> claimed > 0);
    }

    private Uni<Void> lock(String key) {
        return session.createNativeQuery(LOCK, Long.class)
                .setParameter("key", key)
                .getSingleResult()
                .replaceWithVoid();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
