package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.audit.Anchor;
import dev.redress.core.audit.SealedEntry;
import dev.redress.core.evidence.HashChain;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the entries of the audit log their places in the chain, one run after the other on however
/// many machines.
@ApplicationScoped
public class AuditSealing {

    /// How long an entry may be under way: written, and not yet committed.
    public static final Duration UNDER_WAY_MAX = Duration.ofMinutes(15);

    // Within a transaction of its own, as all locks here are: a proxy of connections may be
    // between.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('audit-seal'))";
    private static final String HEAD =
            """
            select s.number, s.hash, e.recorded_at
            from audit_seal s left join audit_entry e on e.id = s.entry_id
            order by s.number desc limit 1
            """;
    private static final String UNSEALED =
            """
            select %s
            from audit_entry e
            where e.recorded_at >= $1
              and not exists (select from audit_seal s where s.entry_id = e.id)
            order by e.recorded_at, e.id limit $2
            """
                    .formatted(AuditTable.READ);
    private static final String LEFT_BEHIND =
            """
            select count(*) from audit_entry e
            where e.recorded_at < clock_timestamp() - make_interval(secs => $1)
              and not exists (select from audit_seal s where s.entry_id = e.id)
            """;
    private static final String ANCHOR =
            """
            insert into audit_anchor (day, number, hash, anchored_at)
            select $1, number, hash, $2 from audit_seal order by number desc limit 1
            on conflict do nothing
            returning day, number, hash, anchored_at
            """;

    private final Pool pool;

    AuditSealing(Pool pool) {
        this.pool = pool;
    }

    /// Seals at most `limit` entries and answers how many there were.
    public Uni<Integer> seal(int limit) {
        return Detached.from(() -> pool.withTransaction(connection -> seal(connection, limit)));
    }

    /// How many entries were not sealed although there was time.
    public Uni<Long> leftBehind() {
        return pool.preparedQuery(LEFT_BEHIND)
                .execute(Tuple.of((double) UNDER_WAY_MAX.toSeconds()))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /// The number of the last entry of the chain; 0 if there is none.
    public Uni<Long> last() {
        return pool.query("select coalesce(max(number), 0) from audit_seal")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /// Keeps how far the chain has come, once a day; empty if that was done, or nothing is sealed.
    public Uni<Optional<Anchor>> anchor(LocalDate day, Instant now) {
        return Detached.from(() -> pool.preparedQuery(ANCHOR).execute(Tuple.of(day, sent(now))))
                .map(rows ->
                        rows.size() == 0
                                ? Optional.empty()
                                : Optional.of(AuditStore.anchor(rows.iterator().next())));
    }

    private static Uni<Integer> seal(SqlConnection connection, int limit) {
        return connection
                .query(LOCK)
                .execute()
                .chain(() -> connection.query(HEAD).execute())
                .chain(rows -> {
                    Head head = rows.size() == 0 ? Head.BEGINNING : Head.of(rows.iterator().next());
                    return connection
                            .preparedQuery(UNSEALED)
                            .execute(Tuple.of(head.since(), limit))
                            .map(head::followedBy);
                })
                .chain(links -> write(connection, links));
    }

    private static Uni<Integer> write(SqlConnection connection, List<SealedEntry> links) {
        if (links.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Tuple parameters = Tuple.tuple();
        AuditTable.SEAL.bind(links, parameters);
        return connection
                .preparedQuery(AuditTable.SEAL.insert(1))
                .execute(parameters)
                .replaceWith(links.size());
    }

    /// The last entry of the chain.
    ///
    /// @param since when an entry that has no place yet was recorded at the earliest
    private record Head(long number, String hash, OffsetDateTime since) {

        static final Head BEGINNING = new Head(0, HashChain.BEGINNING, sent(Instant.EPOCH));

        static Head of(Row row) {
            OffsetDateTime recorded = row.getOffsetDateTime("recorded_at");
            return new Head(
                    row.getLong("number"),
                    row.getString("hash"),
                    recorded == null ? BEGINNING.since : recorded.minus(UNDER_WAY_MAX));
        }

        List<SealedEntry> followedBy(Iterable<Row> rows) {
            List<SealedEntry> links = new ArrayList<>();
            String previous = hash;
            for (Row row : rows) {
                SealedEntry link =
                        SealedEntry.after(
                                previous,
                                number + links.size() + 1,
                                AuditTable.entry(row),
                                AuditTable.recordedAt(row));
                links.add(link);
                previous = link.hash();
            }
            return links;
        }
    }
}
