package dev.redress.store;

import dev.redress.core.sla.Findings;
import dev.redress.core.sla.Stage;
import dev.redress.core.sla.Watched;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Finds cases with due deadlines by index, and stores what the watch makes of them. Its cost grows
/// with what is due, never with what exists.
@ApplicationScoped
public class SweepStore {

    // A warning is due at its instant; a promise is broken only after it.
    private static final String DUE =
            """
            d.state = 'RUNNING' and d.responsible_role <> 'CUSTOMER'
            and d.next_at <= $1 and (d.warned_at is null or d.next_at < $1)
            and d.stage = any($2)\
            """;
    private static final String CLAIM =
            """
            select c.id from deadline d join complaint c on c.id = d.complaint_id
            where %s
            order by d.next_at limit $3 for no key update of c skip locked
            """
                    .formatted(DUE);
    private static final String LOAD =
            """
            select c.case_no, c.version, c.language, c.severity, c.escalation_level,
              c.first_contact_owner, c.assignee, %s
            from complaint c join deadline d on d.complaint_id = c.id
            where c.id = any($3) and %s
            """
                    .formatted(DeadlineReading.COLUMNS, DUE);
    private static final String PUT_BACK =
            """
            update deadline d set next_at = $4 where d.complaint_id = any($3) and %s
            """
                    .formatted(DUE);
    private static final String COUNT =
            """
            select count(*) from (
              select distinct d.complaint_id from deadline d where %s limit $3) due
            """
                    .formatted(DUE);
    private static final String LAPSED =
            """
            select complaint_id from deadline
            where state = 'RUNNING' and responsible_role = 'CUSTOMER' and due_at < $1 and stage = $2
            order by due_at limit $3
            """;

    private static final String OVERDUE_WAITS =
            """
            select id from complaint where waits_until < $1 order by waits_until limit $2
            """;

    private final Pool pool;

    SweepStore(Pool pool) {
        this.pool = pool;
    }

    /// Takes due deadlines, the longest due first, asks `watch` case by case, and stores its
    /// findings, in one transaction. Cases in the hands of another sweep or of a command are left
    /// to them, so any number of sweeps at once have the effect of one.
    ///
    /// A case on which `watch` fails, or of which it makes nothing, must not keep those behind it
    /// from being swept: it is reported and put back for [SweepOrder#PUT_BACK].
    public Uni<Swept> sweep(SweepOrder order, Function<Watched, Findings> watch) {
        return Detached.from(
                () -> pool.withTransaction(connection -> sweep(connection, order, watch)));
    }

    /// How many cases have due deadlines, as far as the order goes. Takes and changes nothing.
    public Uni<Integer> countDue(SweepOrder order) {
        return pool.preparedQuery(COUNT)
                .execute(due(order).addInteger(order.limit()))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// Cases in which the customer let the time for something pass, the longest lapsed first. They
    /// stay on this list until a change of the case ends the deadline.
    public Uni<List<UUID>> lapsed(Stage stage, Instant now, int limit) {
        return pool.preparedQuery(LAPSED)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), stage.name(), limit))
                .map(SweepStore::ids);
    }

    /// Cases that waited for a third party up to the date at which they go on, the longest overdue
    /// first. They stay on this list until a change of the case ends the wait.
    public Uni<List<UUID>> overdueWaits(Instant now, int limit) {
        return pool.preparedQuery(OVERDUE_WAITS)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), limit))
                .map(SweepStore::ids);
    }

    private static Uni<Swept> sweep(
            SqlConnection connection, SweepOrder order, Function<Watched, Findings> watch) {
        return connection
                .preparedQuery(CLAIM)
                .execute(due(order).addInteger(order.limit()))
                .map(SweepStore::ids)
                // Only after the lock is it certain what the case looks like.
                .chain(ids ->
                        connection.preparedQuery(LOAD).execute(due(order).addValue(array(ids))))
                .map(WatchedCase::of)
                .chain(found -> settle(connection, order, new Judged(found, order.now(), watch)));
    }

    private static Uni<Swept> settle(SqlConnection connection, SweepOrder order, Judged judged) {
        return write(connection, judged.writes())
                .chain(() -> putBack(connection, order, judged.failedIds()))
                .replaceWith(() -> new Swept(judged.writes().cases(), judged.failures()));
    }

    private static Uni<Void> write(SqlConnection connection, SweepWrites writes) {
        return writes.cases() == 0
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(SweepWrites.SQL)
                        .execute(writes.parameters())
                        .replaceWithVoid();
    }

    private static Uni<Void> putBack(SqlConnection connection, SweepOrder order, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(PUT_BACK)
                        .execute(
                                due(order)
                                        .addValue(array(ids))
                                        .addValue(
                                                order.now()
                                                        .plus(SweepOrder.PUT_BACK)
                                                        .atOffset(ZoneOffset.UTC)))
                        .replaceWithVoid();
    }

    private static Tuple due(SweepOrder order) {
        String[] stages = order.stages().stream().map(Stage::name).toArray(String[]::new);
        return Tuple.of(order.now().atOffset(ZoneOffset.UTC), stages);
    }

    private static List<UUID> ids(Iterable<Row> rows) {
        List<UUID> ids = new ArrayList<>();
        for (Row row : rows) {
            ids.add(row.getUUID(0));
        }
        return ids;
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
