package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.duty.DutyAlert;
import dev.redress.core.duty.Emergency;
import dev.redress.core.duty.Relay;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.staff.DutyRoster;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The alerts of emergencies. They are written with the case, and acknowledged by a change of it.
@ApplicationScoped
public class DutyStore {

    private static final String OF_CASE =
            """
            select team, step, alerted_at, due_at, acknowledged_by, acknowledged_at
            from duty_alert where complaint_id = $1 order by alerted_at, team
            """;
    private final Pool pool;
    private final QuietHours quiet;

    DutyStore(Pool pool, QuietHours quiet) {
        this.pool = pool;
        this.quiet = quiet;
    }

    /// All alerts of a case; none if it is no emergency.
    public Uni<List<DutyAlert>> alertsOf(UUID complaintId) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(complaintId))
                .map(rows -> Rows.all(rows, DutyRow::read));
    }

    /// Takes at most `limit` cases, each with all its alerts that were not acknowledged in time,
    /// asks `watch` case by case, and stores what it says, in one transaction. What others have in
    /// hand is left to them, so any number of sweeps at once have the effect of one. A case that
    /// cannot be written stays due and is reported.
    public Uni<Swept> sweep(
            Instant now, int limit, BiFunction<Emergency, DutyRoster, Relay> watch) {
        return batch(now, watch, batch -> batch.relay(limit));
    }

    /// Does the same with alerts whose first still have time, and of which somebody on duty for the
    /// team was not told by name yet.
    public Uni<Swept> sweepUnnamed(
            Instant now, int limit, BiFunction<Emergency, DutyRoster, Relay> watch) {
        return batch(now, watch, batch -> batch.name(limit));
    }

    private Uni<Swept> batch(
            Instant now,
            BiFunction<Emergency, DutyRoster, Relay> watch,
            Function<DutyBatch, Uni<Swept>> work) {
        return Detached.from(() ->
                pool.withConnection(connection ->
                        OwnTransaction.around(
                                connection,
                                () -> work.apply(new DutyBatch(connection, now, watch, quiet)))));
    }

    /// How many cases [#sweepUnnamed] and [#sweep] would take, at most `limit` each.
    public Uni<Integer> countDue(Instant now, int limit) {
        return pool.preparedQuery(DutySql.COUNT)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }
}
