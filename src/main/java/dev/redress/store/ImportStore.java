package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.store.ImportSummary.Progress;
import dev.redress.store.ImportSummary.Rejection;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Imports: how far they are, and which lines they left out.
@ApplicationScoped
public class ImportStore {

    private static final Columns<Rejection> REJECTION =
            new Columns<Rejection>("import_rejection")
                    .with("line", ColumnType.INTEGER, Rejection::line)
                    .with("code", ColumnType.TEXT, Rejection::code)
                    .with(
                            "message",
                            ColumnType.TEXT,
                            rejection -> SealedColumn.REJECTION.sealed(rejection.message()));
    private static final String START =
            """
            insert into import_run (id, created_by, started_at, received, created, replayed)
            values ($1, $2, $3, 0, 0, 0) on conflict do nothing
            """;
    private static final String ADVANCE =
            """
            with rejected as (
              insert into import_rejection (import_id, line, code, message)
              select $1, u.* from %s on conflict do nothing
            )
            update import_run set received = $2, created = $3, replayed = $4 where id = $1
            """
                    .formatted(REJECTION.unnested(5));
    private static final String FINISH = "update import_run set finished_at = $2 where id = $1";
    private static final String FIND =
            """
            select created_by, started_at, finished_at, received, created, replayed
            from import_run where id = $1
            """;
    private static final String REJECTED =
            "select line, code, message from import_rejection where import_id = $1 order by line";

    private final Pool pool;

    ImportStore(Pool pool) {
        this.pool = pool;
    }

    /// Whether the run has begun; not if there is one with this id already.
    public Uni<Boolean> start(UUID id, String createdBy, Instant now) {
        return pool.preparedQuery(START)
                .execute(Tuple.of(id, createdBy, sent(now)))
                .map(written -> written.rowCount() == 1);
    }

    /// Notes the counts since the start, and the lines that were left out since the last call.
    public Uni<Void> advance(UUID id, Progress progress, List<Rejection> rejected) {
        Tuple parameters =
                Tuple.of(id, progress.received(), progress.created(), progress.replayed());
        REJECTION.bind(rejected, parameters);
        return pool.preparedQuery(ADVANCE).execute(parameters).replaceWithVoid();
    }

    public Uni<Void> finish(UUID id, Instant now) {
        return pool.preparedQuery(FINISH).execute(Tuple.of(id, sent(now))).replaceWithVoid();
    }

    /// Fails with [NotFound].
    public Uni<ImportSummary> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(runs ->
                        Rows.first(runs, Function.identity())
                                .orElseThrow(() -> new NotFound("import " + id)))
                .chain(run ->
                        pool.preparedQuery(REJECTED)
                                .execute(Tuple.of(id))
                                .map(rejected -> summary(id, run, rejected)));
    }

    private static ImportSummary summary(UUID id, Row run, RowSet<Row> rejected) {
        return new ImportSummary(
                id,
                run.getString("created_by"),
                Cells.instant(run, "started_at"),
                Cells.instantIfAny(run, "finished_at"),
                new Progress(
                        run.getInteger("received"),
                        run.getInteger("created"),
                        run.getInteger("replayed")),
                Rows.all(rejected, ImportStore::rejection));
    }

    private static Rejection rejection(Row row) {
        return new Rejection(
                row.getInteger(0),
                row.getString(1),
                SealedColumn.REJECTION.opened(row.getString(2)));
    }
}
