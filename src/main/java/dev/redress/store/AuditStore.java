package dev.redress.store;

import static dev.redress.store.Cells.sentIfAny;

import dev.redress.core.audit.Anchor;
import dev.redress.core.audit.AuditAction;
import dev.redress.core.audit.AuditEntry;
import dev.redress.core.audit.SealedEntry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The audit log, to be read.
@ApplicationScoped
public class AuditStore {

    private static final String LIST =
            """
            select %s
            from audit_entry e
            where ($1::text is null or e.actor = $1) and ($2::text is null or e.action = $2)
              and ($3::boolean is null or e.granted = $3)
              and ($4::uuid is null or e.cases @> array[$4::uuid])
              and ($5::timestamptz is null or e.at >= $5) and ($6::timestamptz is null or e.at < $6)
              and ($7::uuid is null or e.id < $7)
            order by e.id desc limit $8
            """
                    .formatted(AuditTable.READ);

    private static final String CHAIN =
            """
            select s.number, s.hash, %s
            from audit_seal s left join audit_entry e on e.id = s.entry_id
            where s.number > $1 order by s.number limit $2
            """
                    .formatted(AuditTable.READ);

    private static final String ANCHORS =
            "select day, number, hash, anchored_at from audit_anchor"
                    + " where number >= $1 order by day limit $2";

    private final Pool pool;

    AuditStore(Pool pool) {
        this.pool = pool;
    }

    /// At most `page.limit()` entries, the latest first.
    public Uni<List<AuditEntry>> list(AuditFilter filter, Page page) {
        AuditAction action = filter.action();
        Tuple parameters =
                Tuple.tuple()
                        .addValue(filter.actor())
                        .addValue(action == null ? null : action.name())
                        .addValue(filter.granted())
                        .addValue(filter.caseId())
                        .addValue(sentIfAny(filter.from()))
                        .addValue(sentIfAny(filter.to()))
                        .addValue(page.last())
                        .addValue(page.limit());
        return pool.preparedQuery(LIST)
                .execute(parameters)
                .map(rows -> Rows.all(rows, AuditTable::entry));
    }

    /// At most `limit` entries of the chain behind the one of this number, in their order. A seal
    /// whose entry is gone ends the answer with a failure: that must not be read over.
    public Uni<List<SealedEntry>> chain(long after, int limit) {
        return pool.preparedQuery(CHAIN)
                .execute(Tuple.of(after, limit))
                .map(rows -> Rows.all(rows, AuditStore::link));
    }

    /// Of the entry of this number. Fails with [EntryGone].
    public Uni<String> hash(long number) {
        return pool.preparedQuery("select hash from audit_seal where number = $1")
                .execute(Tuple.of(number))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new EntryGone(number);
                    }
                    return rows.iterator().next().getString(0);
                });
    }

    /// The anchors of entries from this number on, at most `limit`, the first day first.
    public Uni<List<Anchor>> anchors(long from, int limit) {
        return pool.preparedQuery(ANCHORS)
                .execute(Tuple.of(from, limit))
                .map(rows -> Rows.all(rows, AuditStore::anchor));
    }

    static Anchor anchor(Row row) {
        return new Anchor(
                row.getLocalDate("day"),
                row.getLong("number"),
                row.getString("hash"),
                Cells.instant(row, "anchored_at"));
    }

    private static SealedEntry link(Row row) {
        if (row.getUUID("id") == null) {
            throw new EntryGone(row.getLong("number"));
        }
        return AuditTable.link(row);
    }
}
