package dev.redress.store;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.core.notice.Lane;
import dev.redress.core.notice.ReceiptState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By which ways the messages of a case go, and what the providers said of them.
@ApplicationScoped
public class MessageWays {

    private static final String OF_CASE =
            """
            select o.id, o.lane, r.state, r.lane as told_by, r.at
            from outbox o left join message_receipt r on r.outbox_id = o.id
            where o.complaint_id = $1 order by r.at
            """;

    private final Pool pool;

    MessageWays(Pool pool) {
        this.pool = pool;
    }

    /// Where a message is.
    ///
    /// @param channel absent as long as its way is not chosen
    /// @param receipts the first that was told first
    public record Way(@Nullable DeliveryChannel channel, List<Told> receipts) {

        /// Of a message of which nothing is known.
        public static final Way NONE = new Way(null, List.of());
    }

    /// What a provider said.
    public record Told(DeliveryChannel channel, ReceiptState state, Instant at) {}

    /// By the ids of the messages.
    public Uni<Map<UUID, Way>> ofCase(UUID caseId) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(caseId))
                .map(rows -> {
                    Map<UUID, Way> ways = new HashMap<>();
                    rows.forEach(row -> ways.merge(row.getUUID("id"), way(row), MessageWays::both));
                    return ways;
                });
    }

    private static Way both(Way one, Way other) {
        List<Told> receipts = new ArrayList<>(one.receipts());
        receipts.addAll(other.receipts());
        return new Way(one.channel(), receipts);
    }

    private static Way way(Row row) {
        String lane = row.getString("lane");
        String told = row.getString("told_by");
        return new Way(
                lane == null ? null : Lane.labelled(lane).channel(),
                told == null
                        ? List.of()
                        : List.of(
                                new Told(
                                        Lane.labelled(told).channel(),
                                        Cells.constant(ReceiptState.class, row, "state"),
                                        Cells.instant(row, "at"))));
    }
}
