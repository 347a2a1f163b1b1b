package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers to all cases of a mass complaint, and which of them have not had theirs yet.
@ApplicationScoped
public class BroadcastStore {

    private static final String WRITE =
            """
            insert into cluster_broadcast (id, alert_id, at, author, text, english, request_key)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (alert_id, author, request_key) do nothing
            """;

    private static final String FROM =
            """
            from cluster_broadcast b
            join alert a on a.id = b.alert_id
            join alert_member m on m.alert_id = b.alert_id and m.left_at is null
            join complaint c on c.id = m.complaint_id
              and c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')
            where (m.joined_at <= b.at or not exists (
                select from cluster_broadcast later
                where later.alert_id = b.alert_id and later.id > b.id))
              and not exists (
                select from cluster_answer w
                where w.complaint_id = c.id and w.broadcast_id = b.id)
            """;

    // An answer to what is over for a week is none to whoever comes now.
    private static final String WAITING =
            "select c.id, c.version, b.id as broadcast, b.alert_id, b.author, b.text, b.english "
                    + FROM
                    + """
                      and (a.closed_at is null or b.at > $1::timestamptz - interval '7 days')
                      and ($3::uuid is null or b.id = $3)
                    order by b.id, c.id limit $2
                    """;

    private static final String FIND =
            """
            select b.*,
              (select count(*)::int from cluster_answer w where w.broadcast_id = b.id) as answered
            from cluster_broadcast b
            """;
    private static final String BY_CLUSTER = FIND + "where alert_id = $1 order by id desc limit $2";
    private static final String BY_KEY =
            FIND + "where alert_id = $1 and author = $2 and request_key = $3";
    private static final String BY_ID = FIND + "where id = $1";

    private final Pool pool;

    BroadcastStore(Pool pool) {
        this.pool = pool;
    }

    /// Words for all cases of a mass complaint.
    ///
    /// @param key that makes a repetition harmless; absent for none
    public record Written(
            UUID cluster, String author, String text, String english, @Nullable String key) {}

    /// An answer to all cases of a mass complaint.
    ///
    /// @param answered how many cases have had it
    public record Broadcast(
            UUID id,
            Instant at,
            UUID cluster,
            String author,
            String text,
            String english,
            int answered) {}

    /// A case that has not had the answer yet.
    ///
    /// @param version that it was found in
    public record Waiting(
            UUID id,
            long version,
            UUID broadcast,
            UUID cluster,
            String author,
            String text,
            String english) {}

    /// Keeps it, and answers it; the earlier one if the key was used before.
    public Uni<Broadcast> write(Written written, Instant now) {
        UUID id = TimeOrderedId.at(now);
        Tuple parameters =
                Tuple.tuple()
                        .addUUID(id)
                        .addUUID(written.cluster())
                        .addOffsetDateTime(sent(now))
                        .addString(written.author())
                        .addString(written.text())
                        .addString(written.english())
                        .addString(written.key());
        return Detached.from(() -> pool.preparedQuery(WRITE).execute(parameters))
                .chain(rows ->
                        rows.rowCount() == 1
                                ? found(BY_ID, Tuple.of(id))
                                : found(
                                        BY_KEY,
                                        Tuple.of(
                                                written.cluster(),
                                                written.author(),
                                                written.key())))
                .map(List::getFirst);
    }

    /// As it is now; it must be there.
    public Uni<Broadcast> find(UUID id) {
        return found(BY_ID, Tuple.of(id)).map(List::getFirst);
    }

    /// At most `limit`, the newest first.
    public Uni<List<Broadcast>> of(UUID cluster, int limit) {
        return found(BY_CLUSTER, Tuple.of(cluster, limit));
    }

    /// At most `limit` open cases that have not had an answer that they shall have: those of their
    /// time as members, and whoever came later the last one.
    ///
    /// @param only absent for all answers
    public Uni<List<Waiting>> waiting(@Nullable UUID only, Instant now, int limit) {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(sent(now), limit, only))
                .map(rows -> Rows.all(rows, BroadcastStore::waiting));
    }

    private Uni<List<Broadcast>> found(String sql, Tuple parameters) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> Rows.all(rows, BroadcastStore::broadcast));
    }

    private static Broadcast broadcast(Row row) {
        return new Broadcast(
                row.getUUID("id"),
                Cells.instant(row, "at"),
                row.getUUID("alert_id"),
                row.getString("author"),
                row.getString("text"),
                row.getString("english"),
                row.getInteger("answered"));
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("broadcast"),
                row.getUUID("alert_id"),
                row.getString("author"),
                row.getString("text"),
                row.getString("english"));
    }
}
