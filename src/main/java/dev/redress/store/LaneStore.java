package dev.redress.store;

import dev.redress.core.customer.Channel;
import dev.redress.core.notice.Addressee;
import dev.redress.core.notice.Lane;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The queues of the outbox, and what was tried in them.
@ApplicationScoped
public class LaneStore {

    // Whoever comes second waits, and then sees what the first has sorted: it would find nothing in
    // any lane otherwise, and leave all of it to the first.
    private static final String TURN =
            "select pg_advisory_xact_lock(hashtextextended('lanes of the outbox', 0))";
    private static final String UNSORTED =
            """
            select o.id, o.recipient, c.channel, c.customer_phone is not null as has_phone,
              c.customer_email is not null as has_email,
              coalesce(c.green_channel or c.severity = 'URGENT', false) as urgent
            from outbox o left join complaint c on c.id = o.complaint_id
            where o.state = 'PENDING' and o.lane is null and o.next_attempt_at <= $1
            order by o.next_attempt_at limit $2 for no key update of o skip locked
            """;
    private static final String LANES =
            """
            select distinct lane from outbox
            where state = 'PENDING' and lane is not null and next_attempt_at <= $1
            """;
    private static final Columns<Sorted> SORTED =
            new Columns<Sorted>("outbox")
                    .with("id", ColumnType.UUID, Sorted::id)
                    .with("lane", ColumnType.TEXT, Sorted::lane)
                    .with("urgent", ColumnType.BOOLEAN, Sorted::urgent);
    private static final String SORT =
            "update outbox o set %s from %s where o.id = u.id"
                    .formatted(SORTED.assignments(1), SORTED.unnested(1));
    private static final Columns<Tried> TRIED =
            new Columns<Tried>("delivery_attempt")
                    .with("outbox_id", ColumnType.UUID, Tried::message)
                    .with("at", ColumnType.TIME, Tried::at)
                    .with("lane", ColumnType.TEXT, tried -> tried.lane().label())
                    .with("outcome", ColumnType.TEXT, Tried::outcome)
                    .with("detail", ColumnType.TEXT, Tried::detail);
    private static final String NOTE = TRIED.insert(1) + " on conflict do nothing";

    private final Pool pool;

    LaneStore(Pool pool) {
        this.pool = pool;
    }

    private record Sorted(UUID id, String lane, boolean urgent) {}

    /// What became of an attempt.
    public enum Outcome {
        SENT,
        FAILED,
        /// For good.
        REFUSED
    }

    /// One attempt to deliver a message.
    ///
    /// @param detail what was said; absent for a success
    public record Tried(
            UUID message, Instant at, Lane lane, Outcome outcome, @Nullable String detail) {}

    /// Puts messages that are due for the first time into the lanes that `laneOf` decides, at most
    /// `limit`. Answers how many.
    public Uni<Integer> sort(Instant now, int limit, Function<Addressee, Lane> laneOf) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(TURN)
                                .execute()
                                .chain(() ->
                                        connection
                                                .preparedQuery(UNSORTED)
                                                .execute(Tuple.of(sent(now), limit)))
                                .map(rows -> sorted(rows, laneOf))
                                .chain(sorted -> store(connection, sorted))));
    }

    /// The lanes in which something is due.
    public Uni<List<Lane>> due(Instant now) {
        return pool.preparedQuery(LANES)
                .execute(Tuple.of(sent(now)))
                .map(rows -> {
                    List<Lane> lanes = new ArrayList<>();
                    rows.forEach(row -> lanes.add(Lane.labelled(row.getString("lane"))));
                    return lanes;
                });
    }

    /// Notes attempts, each once.
    public Uni<Void> note(List<Tried> attempts) {
        if (attempts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.tuple();
        TRIED.bind(attempts, parameters);
        return Detached.from(() -> pool.preparedQuery(NOTE).execute(parameters)).replaceWithVoid();
    }

    private static List<Sorted> sorted(RowSet<Row> rows, Function<Addressee, Lane> laneOf) {
        List<Sorted> sorted = new ArrayList<>();
        for (Row row : rows) {
            sorted.add(
                    new Sorted(
                            row.getUUID("id"),
                            laneOf.apply(addressee(row)).label(),
                            row.getBoolean("urgent")));
        }
        return sorted;
    }

    private static Addressee addressee(Row row) {
        String channel = row.getString("channel");
        return new Addressee(
                row.getString("recipient"),
                channel == null ? null : Channel.valueOf(channel),
                row.getBoolean("has_phone"),
                row.getBoolean("has_email"));
    }

    private static Uni<Integer> store(SqlConnection connection, List<Sorted> sorted) {
        if (sorted.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Tuple parameters = Tuple.tuple();
        SORTED.bind(sorted, parameters);
        return connection.preparedQuery(SORT).execute(parameters).replaceWith(sorted.size());
    }

    private static OffsetDateTime sent(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
