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
import java.util.stream.IntStream;

/// Stores new cases. The hot path: a few statements, two round trips and one transaction for all of
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
        return Detached.from(() -> pool.preparedQuery(batch.sql()).execute(batch.parameters()))
                .onFailure()
                .transform(Unstorable::named)
                .map(written -> outcomes(cases, written));
    }

    /// Stores what has arrived, each case as it is in the light of what its customer complained
    /// about before, and answers in their order. Complaints of one customer are stored one after
    /// the other, on however many machines: none of them misses another. Otherwise like [#insert].
    public Uni<List<Stored>> receive(List<Arrival> arrivals, Instant now) {
        if (arrivals.isEmpty() || arrivals.size() > BATCH_MAX) {
            throw new IllegalArgumentException(
                    "%d cases are not between 1 and %d".formatted(arrivals.size(), BATCH_MAX));
        }
        return Detached.from(() ->
                        pool.withConnection(connection ->
                                new IntakeRound(connection, now, quiet, duty).store(arrivals)))
                .onFailure()
                .transform(Unstorable::named)
                .map(round -> stored(round.cases(), round.written()));
    }

    private static List<Stored> stored(List<NewCase> cases, RowSet<Row> written) {
        List<Inserted> outcomes = outcomes(cases, written);
        return IntStream.range(0, cases.size())
                .mapToObj(i -> new Stored(cases.get(i), outcomes.get(i)))
                .toList();
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
