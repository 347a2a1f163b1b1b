package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.security.RestoreTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The register of backups that were restored. Nothing in it is changed.
@ApplicationScoped
public class RestoreTestStore {

    private static final String RECORD =
            """
            insert into restore_test (id, backup_of, restored_at, passed, recovery_seconds, lost_seconds,
              result, conducted_by, recorded_by, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """;
    private static final String LIST = "select * from restore_test order by id desc limit $1";

    /// Without a test that was passed, since the first case: before it there was nothing to lose.
    private static final String SAFE_AT =
            """
            select coalesce(
              (select max(restored_at) from restore_test where passed),
              (select received_at from complaint order by id limit 1)) as at
            """;

    private final Pool pool;

    RestoreTestStore(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> record(RestoreTest test) {
        Duration lost = test.lost();
        Tuple parameters =
                Tuple.tuple()
                        .addUUID(test.id())
                        .addOffsetDateTime(sent(test.backupOf()))
                        .addOffsetDateTime(sent(test.restoredAt()))
                        .addBoolean(test.passed())
                        .addLong(test.recoveryTime().toSeconds())
                        .addLong(lost == null ? null : lost.toSeconds())
                        .addString(test.result())
                        .addString(test.conductedBy())
                        .addString(test.recordedBy())
                        .addOffsetDateTime(sent(test.recordedAt()));
        return Detached.from(() -> pool.preparedQuery(RECORD).execute(parameters))
                .replaceWithVoid();
    }

    /// The latest first.
    public Uni<List<RestoreTest>> list(int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, RestoreTestStore::test));
    }

    /// When it was last seen that what is kept can be restored; without that, when the first case
    /// came. Empty for a desk that has nothing to lose yet.
    public Uni<Optional<Instant>> safeAt() {
        return pool.query(SAFE_AT)
                .execute()
                .map(rows -> Cells.instantIfAny(rows.iterator().next(), "at"))
                .map(Optional::ofNullable);
    }

    private static RestoreTest test(Row row) {
        Long lost = row.getLong("lost_seconds");
        return new RestoreTest(
                row.getUUID("id"),
                Cells.instant(row, "backup_of"),
                Cells.instant(row, "restored_at"),
                row.getBoolean("passed"),
                Duration.ofSeconds(row.getLong("recovery_seconds")),
                lost == null ? null : Duration.ofSeconds(lost),
                row.getString("result"),
                row.getString("conducted_by"),
                row.getString("recorded_by"),
                Cells.instant(row, "recorded_at"));
    }
}
