package dev.redress.store;

import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Stores new cases. The hot path: one statement, one round trip and one transaction for all of
/// them.
@ApplicationScoped
public class IntakeStore {

    /// More would hold locks longer without being faster.
    public static final int BATCH_MAX = 200;

    private final Pool pool;
    private final QuietHours quiet;
    private final DutyPolicy duty;

    IntakeStore(Pool pool, QuietHours quiet, DutyPolicy duty) {
        this.duty = duty;
        this.pool = pool;
        this.quiet = quiet;
    }

    /// Stores `cases`, each with its deadlines, events, messages and key, and answers in their
    /// order. All or nothing: fails with [Unstorable] at a case that the database refuses, for
    /// instance for a text that it cannot hold, and none is stored; try them one by one to find the
    /// bad one. Fails with [Unavailable] when the database is away, which is nobody's fault.
    public Uni<List<Inserted>> insert(List<NewCase> cases, Instant now) {
        if (cases.isEmpty() || cases.size() > BATCH_MAX) {
            throw new IllegalArgumentException(
                    "%d cases are not between 1 and %d".formatted(cases.size(), BATCH_MAX));
        }
        IntakeBatch batch = new IntakeBatch(cases, now, quiet, duty);
        return Detached.from(() -> pool.preparedQuery(IntakeBatch.SQL).execute(batch.parameters()))
                .onFailure()
                .transform(Unstorable::named)
                .map(written -> outcomes(cases, written));
    }

    private static List<Inserted> outcomes(List<NewCase> cases, RowSet<Row> written) {
        Set<UUID> created = new HashSet<>();
        for (Row row : written) {
            created.add(row.getUUID(0));
        }
        return cases.stream()
                .map(fresh ->
                        created.contains(fresh.opened().after().id())
                                ? Inserted.CREATED
                                : Inserted.DUPLICATE_KEY)
                .toList();
    }
}
