package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.Lane;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The queues of the outbox, and what was tried in them. [SortingStore] fills them.
@ApplicationScoped
public class LaneStore {

    private static final String LANES =
            """
            select distinct lane from outbox
            where state = 'PENDING' and lane <> 'PHONE' and next_attempt_at <= $1
            """;
    static final Columns<Tried> TRIED =
            new Columns<Tried>("delivery_attempt")
                    .with("outbox_id", ColumnType.UUID, Tried::message)
                    .with("at", ColumnType.TIME, Tried::at)
                    .with("lane", ColumnType.TEXT, tried -> tried.lane().label())
                    .with("outcome", ColumnType.TEXT, Tried::outcome)
                    .with("detail", ColumnType.TEXT, Tried::detail);
    static final String NOTE = TRIED.insert(1) + " on conflict do nothing";

    private final Pool pool;

    LaneStore(Pool pool) {
        this.pool = pool;
    }

    /// What became of an attempt.
    public enum Outcome {
        SENT,
        FAILED,
        /// For good.
        REFUSED,
        /// Not tried: nobody carries such messages, or there is no address.
        SKIPPED
    }

    /// One attempt to deliver a message.
    ///
    /// @param detail what was said; absent for a success
    public record Tried(
            UUID message, Instant at, Lane lane, Outcome outcome, @Nullable String detail) {}

    /// The lanes in which something is due.
    public Uni<List<Lane>> due(Instant now) {
        return pool.preparedQuery(LANES)
                .execute(Tuple.of(sent(now)))
                .map(rows -> Rows.all(rows, row -> Lane.labelled(row.getString("lane"))));
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
}
