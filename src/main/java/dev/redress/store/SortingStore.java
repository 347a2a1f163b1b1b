package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.customer.Channel;
import dev.redress.core.notice.Addressee;
import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Dispatching;
import dev.redress.core.notice.Dispatching.Decision;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.Route;
import dev.redress.core.notice.Template;
import dev.redress.store.LaneStore.Outcome;
import dev.redress.store.LaneStore.Tried;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages that are due for the first time find their ways.
@ApplicationScoped
public class SortingStore {

    // Whoever comes second waits, and then sees what the first has sorted: it would find nothing in
    // any lane otherwise, and leave all of it to the first.
    private static final String TURN =
            "select pg_advisory_xact_lock(hashtextextended('lanes of the outbox', 0))";
    // Whoever has quiet hours of their own is not bound by those of the desk.
    private static final String WAKE =
            """
            update outbox o set next_attempt_at = o.held_since, held_since = null
            from customer_preference p
            where o.state = 'PENDING' and o.lane is null and o.held_since is not null and %s
              and (p.zone is not null or p.quiet_from is not null)
            """
                    .formatted(PreferenceColumns.OF_RECIPIENT);
    private static final String UNSORTED =
            """
            select o.id, o.recipient, o.template, c.channel,
              coalesce(c.customer_phone, k.customer_phone) is not null as has_phone,
              coalesce(c.customer_email, k.customer_email) is not null as has_email,
              coalesce(c.green_channel or c.severity = 'URGENT', false) as urgent, %s
            from outbox o left join complaint c on c.id = o.complaint_id
            left join customer_preference p on %s
            left join lateral (%s) k on c.id is null
            where o.state = 'PENDING' and o.lane is null and o.next_attempt_at <= $1
            order by o.next_attempt_at limit $2 for no key update of o skip locked
            """
                    .formatted(
                            PreferenceColumns.NAMES,
                            PreferenceColumns.OF_RECIPIENT,
                            ContactStore.LAST_KNOWN);
    private static final Columns<Sorted> SORTED =
            new Columns<Sorted>("outbox")
                    .with("id", ColumnType.UUID, Sorted::id)
                    .with("lane", ColumnType.TEXT, Sorted::lane)
                    .with("ways", ColumnType.TEXTS, Sorted::ways)
                    .with("urgent", ColumnType.BOOLEAN, Sorted::urgent)
                    .with("held_until", ColumnType.TIME, Sorted::heldUntil);
    private static final String SORT =
            """
            update outbox o set lane = u.lane, ways = u.ways::text[], urgent = u.urgent,
              next_attempt_at = coalesce(u.held_until, o.next_attempt_at)
            from %s where o.id = u.id
            """
                    .formatted(SORTED.unnested(1));

    private final Pool pool;

    SortingStore(Pool pool) {
        this.pool = pool;
    }

    /// @param lane absent while it is held
    /// @param closed what the customer prefers, and cannot be
    private record Sorted(
            UUID id,
            @Nullable String lane,
            @Nullable List<String> ways,
            boolean urgent,
            @Nullable Instant heldUntil,
            List<DeliveryChannel> closed) {

        static Sorted of(Row row, Dispatching dispatching, Instant now) {
            UUID id = row.getUUID("id");
            boolean urgent = row.getBoolean("urgent");
            Template template = Cells.constant(Template.class, row, "template");
            return switch (dispatching.decide(template, addressee(row), urgent, now)) {
                case Decision.Held(var until) ->
                        new Sorted(id, null, null, urgent, until, List.of());
                case Decision.Routed(var route) -> routed(id, urgent, route);
            };
        }

        private static Sorted routed(UUID id, boolean urgent, Route route) {
            List<String> ways = route.rest().stream().map(Lane::label).toList();
            return new Sorted(id, route.first().label(), ways, urgent, null, route.closed());
        }

        List<Tried> skipped(Instant now) {
            return closed.stream()
                    .map(way -> new Tried(id, now, Lane.of(way), Outcome.SKIPPED, null))
                    .toList();
        }
    }

    /// Decides of messages that are due for the first time, at most `limit`. Answers of how many.
    public Uni<Integer> sort(Instant now, int limit, Dispatching dispatching) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(TURN)
                                .execute()
                                .chain(() -> connection.preparedQuery(WAKE).execute())
                                .chain(() ->
                                        connection
                                                .preparedQuery(UNSORTED)
                                                .execute(Tuple.of(sent(now), limit)))
                                .map(rows ->
                                        Rows.all(rows, row -> Sorted.of(row, dispatching, now)))
                                .chain(sorted -> store(connection, sorted, now))));
    }

    private static Addressee addressee(Row row) {
        return new Addressee(
                row.getString("recipient"),
                Cells.constantIfAny(Channel.class, row, "channel"),
                row.getBoolean("has_phone"),
                row.getBoolean("has_email"),
                PreferenceColumns.of(row));
    }

    private static Uni<Integer> store(SqlConnection connection, List<Sorted> sorted, Instant now) {
        if (sorted.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Tuple parameters = Tuple.tuple();
        SORTED.bind(sorted, parameters);
        List<Tried> skipped = sorted.stream().flatMap(one -> one.skipped(now).stream()).toList();
        return connection
                .preparedQuery(SORT)
                .execute(parameters)
                .chain(() -> note(connection, skipped))
                .replaceWith(sorted.size());
    }

    private static Uni<Void> note(SqlConnection connection, List<Tried> skipped) {
        if (skipped.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.tuple();
        LaneStore.TRIED.bind(skipped, parameters);
        return connection.preparedQuery(LaneStore.NOTE).execute(parameters).replaceWithVoid();
    }
}
