package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.insight.AlertKind;
import dev.redress.core.insight.AlertLevel;
import dev.redress.core.notice.QuietHours;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Alerts: opened, raised, closed, and read.
@ApplicationScoped
public class AlertStore {

    private static final String FIND = StoredAlert.SELECTED + " where a.id = $1";
    private static final String LIST =
            StoredAlert.SELECTED
                    + """
                     where ($1::boolean is null or (a.closed_at is null) = $1)
                      and ($2::text is null or a.kind = $2)
                      and ($3::uuid is null or a.id < $3)
                    order by a.id desc limit $4
                    """;
    private static final String CLUSTERS =
            StoredAlert.SELECTED
                    + """
                     where a.kind = 'MASS_COMPLAINT'
                      and ($1::uuid is null or (a.closed_at is null, a.id) < (
                        select z.closed_at is null, z.id from alert z where z.id = $1))
                    order by (a.closed_at is null) desc, a.id desc limit $2
                    """;
    private static final String CLOSE =
            """
            with closed as (
              update alert set closed_at = $1::timestamptz, closed_by = $2::text, reason = $3::text,
                closing_customers = customers
              where closed_at is null and %s
              returning id, level, complaints
            ), noted as (
              insert into alert_event (alert_id, type, at, level, complaints, actor)
              select id, 'CLOSED', $1::timestamptz, level, complaints, $2::text
              from closed
            )
            select count(*)::int from closed
            """;
    private static final String CLOSE_ONE = CLOSE.formatted("id = $4");
    private static final String CLOSE_CALM = CLOSE.formatted("seen_at <= $4");
    private static final String HISTORY =
            """
            select type, at, level, complaints, actor from alert_event
            where alert_id = $1 order by id
            """;

    private final Pool pool;
    private final BoundedReading reading;
    private final QuietHours quiet;

    AlertStore(Pool pool, BoundedReading reading, QuietHours quiet) {
        this.pool = pool;
        this.reading = reading;
        this.quiet = quiet;
    }

    /// Which alerts to list.
    ///
    /// @param open absent for both
    /// @param before the last id of the page before
    public record Query(
            @Nullable Boolean open, @Nullable AlertKind kind, @Nullable UUID before, int limit) {}

    /// One thing that happened to an alert.
    public record Step(String type, Instant at, AlertLevel level, int complaints, String actor) {}

    /// Opens what is new, raises what is graver than before, and tells of both and nothing else.
    /// Answers how many that were. Any number of runs at once have the effect of one. What a person
    /// closed is opened again when it becomes graver, or comes back after it was calm.
    ///
    /// @param calmSince what reached a threshold after that is not calm
    public Uni<Integer> raise(List<FoundAlert> found, Instant now, Instant calmSince) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return Detached.from(() ->
                pool.preparedQuery(AlertSql.RAISE)
                        .execute(AlertSql.raising(found, now, calmSince, quiet))
                        .map(AlertStore::count)
                        .call(() ->
                                pool.preparedQuery(AlertSql.SEE)
                                        .execute(AlertSql.seeing(found, now, calmSince))));
    }

    /// How many of these [#raise] would open or raise.
    public Uni<Integer> untold(List<FoundAlert> found, Instant now, Instant calmSince) {
        return found.isEmpty()
                ? Uni.createFrom().item(0)
                : pool.preparedQuery(AlertSql.UNTOLD)
                        .execute(AlertSql.seeing(found, now, calmSince))
                        .map(AlertStore::count);
    }

    /// Closes what has reached no threshold since `calmSince`, and answers how many.
    public Uni<Integer> closeCalm(Instant calmSince, Instant now) {
        return close(CLOSE_CALM, now, "system", null, sent(calmSince));
    }

    /// Answers whether it was open.
    public Uni<Boolean> close(UUID id, String account, String reason, Instant now) {
        return close(CLOSE_ONE, now, account, reason, id).map(closed -> closed == 1);
    }

    /// Fails with [NotFound].
    public Uni<StoredAlert> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.first(rows, StoredAlert::of)
                                .orElseThrow(() -> new NotFound("alert " + id)));
    }

    /// The newest first. Fails with [TookTooLong] when it does.
    public Uni<List<StoredAlert>> list(Query wanted) {
        AlertKind kind = wanted.kind();
        Tuple parameters =
                Tuple.of(
                        wanted.open(),
                        kind == null ? null : kind.name(),
                        wanted.before(),
                        wanted.limit());
        return reading.read(LIST, parameters).map(rows -> Rows.all(rows, StoredAlert::of));
    }

    /// Mass complaints: the open ones first, and of either the newest first. Fails with
    /// [TookTooLong] when it does.
    public Uni<List<StoredAlert>> clusters(Page page) {
        Tuple parameters = Tuple.of(page.last(), page.limit());
        return reading.read(CLUSTERS, parameters).map(rows -> Rows.all(rows, StoredAlert::of));
    }

    /// Fails with [NotFound], also for an alert of another kind.
    public Uni<StoredAlert> cluster(UUID id) {
        return find(id).invoke(found -> {
            if (found.kind() != AlertKind.MASS_COMPLAINT) {
                throw new NotFound("mass complaint " + id);
            }
        });
    }

    /// What happened to the alert, oldest first.
    public Uni<List<Step>> history(UUID id) {
        return pool.preparedQuery(HISTORY)
                .execute(Tuple.of(id))
                .map(rows -> Rows.all(rows, AlertStore::step));
    }

    private Uni<Integer> close(
            String sql, Instant now, String account, @Nullable String reason, Object which) {
        return Detached.from(() ->
                pool.preparedQuery(sql)
                        .execute(Tuple.of(sent(now), account, reason, which))
                        .map(AlertStore::count));
    }

    private static int count(RowSet<Row> rows) {
        return rows.iterator().next().getInteger(0);
    }

    private static Step step(Row row) {
        return new Step(
                row.getString("type"),
                Cells.instant(row, "at"),
                Cells.constant(AlertLevel.class, row, "level"),
                row.getInteger("complaints"),
                row.getString("actor"));
    }
}
