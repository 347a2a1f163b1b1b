package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.QuietHours;
import dev.redress.core.sla.Findings;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Watched;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Finds cases with due deadlines by index, and stores what the watch makes of them. Its cost grows
/// with what is due, never with what exists.
@ApplicationScoped
public class SweepStore {

    private static final String LAPSED =
            """
            select complaint_id from deadline
            where state = 'RUNNING' and responsible_role = 'CUSTOMER' and due_at < $1 and stage = $2
            order by due_at limit $3
            """;

    // The customer is still to hear of the others: they are closed after that.
    private static final String SILENT =
            """
            select d.complaint_id from deadline d join complaint c on c.id = d.complaint_id
            where d.state = 'RUNNING' and d.responsible_role = 'CUSTOMER' and d.due_at < $1
              and d.stage = 'APPEAL_WINDOW' and c.follow_up_on is null
            order by d.due_at limit $2
            """;

    private static final String ARCHIVABLE =
            "select id from complaint where archive_at < $1 order by archive_at limit $2";

    private static final String OVERDUE_WAITS =
            """
            select id from complaint where waits_until < $1 order by waits_until limit $2
            """;

    private final Pool pool;
    private final QuietHours quiet;

    SweepStore(Pool pool, QuietHours quiet) {
        this.pool = pool;
        this.quiet = quiet;
    }

    /// Takes due deadlines, the longest due first, asks `watch` case by case, and stores its
    /// findings, in one transaction. Cases in the hands of another sweep or of a command are left
    /// to them, so any number of sweeps at once have the effect of one.
    ///
    /// A case on which `watch` fails, of which it makes nothing, or which the database refuses to
    /// write, must not keep others from being swept: it is reported and put back for
    /// [SweepOrder#PUT_BACK]. What one refused, the whole transaction is begun again for, with as
    /// many statements as it takes to find it.
    public Uni<Swept> sweep(SweepOrder order, Function<Watched, Findings> watch) {
        return Detached.from(() ->
                pool.withTransaction(connection -> batch(connection, order, watch).atOnce())
                        .onFailure(Halving::isOfData)
                        .recoverWithUni(() -> carefully(order, watch)));
    }

    private Uni<Swept> carefully(SweepOrder order, Function<Watched, Findings> watch) {
        return pool.withConnection(connection ->
                OwnTransaction.around(
                        connection, () -> batch(connection, order, watch).carefully()));
    }

    private SweepBatch batch(
            SqlConnection connection, SweepOrder order, Function<Watched, Findings> watch) {
        return new SweepBatch(connection, order, watch, quiet);
    }

    /// The cases that have due deadlines, at most as many as the limit says, in the order in which
    /// [#sweep] takes them. Takes and changes nothing.
    public Uni<List<UUID>> due(SweepOrder order) {
        return pool.preparedQuery(SweepSql.CASES)
                .execute(SweepSql.limited(order))
                .map(SweepBatch::ids);
    }

    /// What [#sweep] would come to with the cases `ids`. Takes and changes nothing.
    public Uni<Swept> rehearse(
            SweepOrder order, List<UUID> ids, Function<Watched, Findings> watch) {
        return SweepBatch.rehearsed(pool, order, ids, watch);
    }

    /// Cases in which the customer let the time for something pass, the longest lapsed first. They
    /// stay on this list until a change of the case ends the deadline.
    public Uni<List<UUID>> lapsed(Stage stage, Instant now, int limit) {
        return pool.preparedQuery(LAPSED)
                .execute(Tuple.of(sent(now), stage.name(), limit))
                .map(SweepBatch::ids);
    }

    /// Cases whose customers let the time to appeal pass and are still to hear of nothing, the
    /// longest silent first. They stay on this list until they are closed.
    public Uni<List<UUID>> silent(Instant now, int limit) {
        return pool.preparedQuery(SILENT).execute(Tuple.of(sent(now), limit)).map(SweepBatch::ids);
    }

    /// Closed cases to which nobody can come back any more, the longest over first.
    public Uni<List<UUID>> archivable(Instant now, int limit) {
        return pool.preparedQuery(ARCHIVABLE)
                .execute(Tuple.of(sent(now), limit))
                .map(SweepBatch::ids);
    }

    /// Cases that waited for a third party up to the date at which they go on, the longest overdue
    /// first. They stay on this list until a change of the case ends the wait.
    public Uni<List<UUID>> overdueWaits(Instant now, int limit) {
        return pool.preparedQuery(OVERDUE_WAITS)
                .execute(Tuple.of(sent(now), limit))
                .map(SweepBatch::ids);
    }
}
