package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has been kept long enough. Found by index: a run costs what is due, however much is kept.
@ApplicationScoped
public class RetentionStore {

    /// A case that has been kept long enough, and whose it is.
    public record DueCase(UUID id, String customerId) {}

    /// A file that is evidence no more, or never was.
    ///
    /// @param sha256 of its bytes, under which they are kept; absent for what was only sent
    public record ErasedFile(UUID caseId, UUID fileId, @Nullable String sha256) {}

    private static final String CASES =
            """
            select c.id, c.customer_id from complaint c
            where c.ended_at <= $1 and c.erased_at is null and not %s
            order by c.ended_at, c.id limit $2
            """
                    .formatted(LegalHoldStore.HELD);

    private static final String SPOKEN =
            """
            select c.id from complaint c
            where c.ended_at <= $1 and c.erased_at is null and c.transcripts_erased_at is null
              and not %s
            order by c.ended_at, c.id limit $2
            """
                    .formatted(LegalHoldStore.HELD);

    private static final String COUNT_SPOKEN = "select count(*) from (" + SPOKEN + ") due";

    private static final String TRANSCRIPTS =
            """
            with due as (%s for update of c skip locked),
            marked as (
              update complaint c set transcripts_erased_at = $3 from due where c.id = due.id
              returning c.id),
            spoken as (
              update complaint_event e
              set details = words_erased(e.details, array['text'])
              from due
              where e.complaint_id = due.id and e.type in ('MESSAGE_SENT', 'MESSAGE_RECEIVED')),
            delivered as (
              update delivered_message d set text = '[erased]'
              from outbox o, due where o.complaint_id = due.id and d.outbox_id = o.id),
            told as (
              update outbox o set text = '[erased]'
              from due where o.complaint_id = due.id and o.state <> 'PENDING'),
            answered as (
              delete from idempotency_key k using due where k.complaint_id = due.id)
            select count(*) from marked
            """
                    .formatted(SPOKEN);

    private static final String COUNT_LOOKS =
            """
            select count(*) from (
              (select 1 from evidence_view where viewed_at <= $1 limit $2)
              union all (select 1 from evidence_export where exported_at <= $1 limit $2)) looks
            """;

    private static final String LOOKS =
            """
            with views as (
              delete from evidence_view where id in (
                select id from evidence_view where viewed_at <= $1 order by viewed_at limit $2
                for update skip locked)
              returning 1),
            exports as (
              delete from evidence_export where id in (
                select id from evidence_export where exported_at <= $1 order by exported_at limit $2
                for update skip locked)
              returning 1)
            select (select count(*) from views) + (select count(*) from exports)
            """;

    private final Pool pool;

    RetentionStore(Pool pool) {
        this.pool = pool;
    }

    /// At most `limit` cases that ended at or before `before`, those first that ended first. None
    /// that is held.
    public Uni<List<DueCase>> cases(Instant before, int limit) {
        return pool.preparedQuery(CASES)
                .execute(Tuple.of(sent(before), limit))
                .map(rows -> {
                    List<DueCase> due = new ArrayList<>();
                    rows.forEach(row -> due.add(new DueCase(row.getUUID(0), row.getString(1))));
                    return due;
                });
    }

    /// In how many cases that ended at or before `before` there are transcripts, at most `limit`.
    public Uni<Integer> countTranscripts(Instant before, int limit) {
        return pool.preparedQuery(COUNT_SPOKEN)
                .execute(Tuple.of(sent(before), limit))
                .map(RetentionStore::count);
    }

    /// Takes the transcripts out of at most `limit` cases, and answers of how many. Cases that
    /// somebody else works on are left for the next run.
    public Uni<Integer> eraseTranscripts(Instant before, int limit, Instant now) {
        return erasing(TRANSCRIPTS, Tuple.of(sent(before), limit, sent(now)));
    }

    /// How many entries of the access log are of or before `before`, at most `limit` of each kind.
    public Uni<Integer> countLooks(Instant before, int limit) {
        return pool.preparedQuery(COUNT_LOOKS)
                .execute(Tuple.of(sent(before), limit))
                .map(RetentionStore::count);
    }

    /// Deletes at most `limit` entries of each kind.
    public Uni<Integer> deleteLooks(Instant before, int limit) {
        return erasing(LOOKS, Tuple.of(sent(before), limit));
    }

    private Uni<Integer> erasing(String sql, Tuple parameters) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .query(ErasureStore.ALLOW)
                                .execute()
                                .chain(() -> connection.preparedQuery(sql).execute(parameters))
                                .map(RetentionStore::count)));
    }

    /// Files that wait to be deleted, at most `limit`.
    public Uni<List<ErasedFile>> files(int limit) {
        return pool.preparedQuery(
                        """
                        select f.complaint_id, f.file_id, e.sha256
                        from erased_file f left join evidence e using (file_id)
                        order by f.erased_at limit $1
                        """)
                .execute(Tuple.of(limit))
                .map(rows -> {
                    List<ErasedFile> files = new ArrayList<>();
                    rows.forEach(row ->
                            files.add(
                                    new ErasedFile(
                                            row.getUUID(0), row.getUUID(1), row.getString(2))));
                    return files;
                });
    }

    /// That a file is deleted where it was kept.
    public Uni<Void> gone(UUID fileId) {
        return Detached.from(() ->
                pool.preparedQuery("delete from erased_file where file_id = $1")
                        .execute(Tuple.of(fileId))
                        .replaceWithVoid());
    }

    private static int count(RowSet<Row> rows) {
        for (Row row : rows) {
            return Math.toIntExact(row.getLong(0));
        }
        throw new IllegalStateException("A count is always answered");
    }

    private static OffsetDateTime sent(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
