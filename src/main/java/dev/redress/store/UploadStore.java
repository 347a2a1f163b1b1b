package dev.redress.store;

import static dev.redress.store.Cells.sent;
import static dev.redress.store.Cells.sentIfAny;

import dev.redress.core.complaint.Upload;
import dev.redress.core.evidence.UploadAllowance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Uploads: what may be sent, until it is evidence.
@ApplicationScoped
public class UploadStore {

    private static final String UPLOAD =
            "select %s from evidence_upload u ".formatted(UploadRow.COLUMNS.selected("u"));

    private static final String FIND = UPLOAD + "where u.id = $1";
    private static final String EXPIRED =
            UPLOAD + "where u.expires_at < $1 order by u.expires_at limit $2";
    private static final String TAKEN = "select file_id from evidence where file_id = any($1)";
    private static final String RELEASE =
            "update evidence_upload set completing_until = null, completed_at = $2 where id = $1";
    private static final String CLOSE = "delete from evidence_upload where id = $1";

    private final Pool pool;

    UploadStore(Pool pool) {
        this.pool = pool;
    }

    /// Opens it, unless it is too much beside what is on its way: then answers why, and nothing is
    /// opened.
    public Uni<Optional<UploadAllowance.Excess>> open(
            Upload upload, UploadAllowance allowance, Instant realNow) {
        return transaction(connection -> {
            UploadBooks books = new UploadBooks(connection);
            return books.lock(upload)
                    .chain(() -> books.use(upload, realNow))
                    .map(use -> allowance.excess(use, upload.bytes()))
                    .call(excess ->
                            excess.isPresent()
                                    ? Uni.createFrom().voidItem()
                                    : UploadRow.COLUMNS.insert(connection, List.of(upload)));
        });
    }

    /// Keeps others until `until` from completing an upload of the same person to the same case.
    /// Answers whether nobody does so already, and the upload is not completed.
    public Uni<Boolean> claim(Upload upload, Instant realNow, Instant until) {
        return transaction(connection -> {
            UploadBooks books = new UploadBooks(connection);
            return books.lock(upload).chain(() -> books.claim(upload.id(), realNow, until));
        });
    }

    /// Lets others complete again.
    ///
    /// @param completedAt if its files are evidence now: it is open no more
    public Uni<Void> release(Upload upload, @Nullable Instant completedAt) {
        return run(RELEASE, Tuple.of(upload.id(), sentIfAny(completedAt)));
    }

    /// At most `limit` uploads that could be sent last before `instant`, oldest first.
    public Uni<List<Upload>> expired(Instant instant, int limit) {
        return pool.preparedQuery(EXPIRED)
                .execute(Tuple.of(sent(instant), limit))
                .map(rows -> Rows.all(rows, UploadRow::read));
    }

    /// Those of its files that are evidence.
    public Uni<Set<UUID>> taken(Upload upload) {
        UUID[] files =
                upload.files().stream().map(declared -> declared.file().id()).toArray(UUID[]::new);
        return pool.preparedQuery(TAKEN)
                .execute(Tuple.tuple().addValue(files))
                .map(rows -> Set.copyOf(Rows.all(rows, row -> row.getUUID("file_id"))));
    }

    /// It can neither be completed nor be found any more.
    public Uni<Void> close(UUID id) {
        return run(CLOSE, Tuple.of(id));
    }

    /// Fails with [NotFound].
    public Uni<Upload> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.first(rows, UploadRow::read)
                                .orElseThrow(() -> new NotFound("upload " + id)));
    }

    private <T> Uni<T> transaction(Function<SqlConnection, Uni<T>> work) {
        return Detached.from(() -> pool.withTransaction(work));
    }

    private Uni<Void> run(String sql, Tuple parameters) {
        return Detached.from(() -> pool.preparedQuery(sql).execute(parameters).replaceWithVoid());
    }
}
