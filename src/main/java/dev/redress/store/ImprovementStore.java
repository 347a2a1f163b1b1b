package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What customers were discontent with so often that it is to be improved, and what research found.
@ApplicationScoped
public class ImprovementStore {

    private static final String LIST =
            """
            select i.id, i.category, i.team, i.opened_on, i.state, i.measure, i.done_by, i.done_at,
              (select count(*) from survey_signal s where s.item_id = i.id) as signals
            from improvement_item i order by i.state desc, i.opened_on desc, i.id limit $1
            """;

    private static final String COMPLETE =
            """
            update improvement_item set state = 'DONE', measure = $2, done_by = $3, done_at = $4
            where id = $1 and state = 'OPEN'
            """;

    private static final String RECORD =
            """
            insert into qualitative_finding
              (id, found_on, place, method, finding, item_id, recorded_by, recorded_at)
            select $1, $2, $3, $4, $5, $6, $7, $8
            where $6::uuid is null or exists (select from improvement_item where id = $6)
            """;

    private static final String FINDINGS =
            """
            select id, found_on, place, method, finding, item_id, recorded_by
            from qualitative_finding order by id desc limit $1
            """;

    private final Pool pool;

    ImprovementStore(Pool pool) {
        this.pool = pool;
    }

    /// Something to be improved.
    ///
    /// @param signals how many answers led to it
    /// @param measure what was done; absent while it is open, like what follows
    public record Item(
            UUID id,
            String category,
            String team,
            LocalDate openedOn,
            String state,
            long signals,
            @Nullable String measure,
            @Nullable String doneBy,
            @Nullable Instant doneAt) {}

    /// How something was found out.
    public enum Method {
        INTERVIEW,
        SITE_VISIT,
        FOCUS_GROUP,
        OTHER
    }

    /// What came out of a talk or a visit.
    ///
    /// @param itemId what it helps to improve; absent if nothing yet
    public record Finding(
            UUID id,
            LocalDate foundOn,
            String place,
            Method method,
            String finding,
            @Nullable UUID itemId,
            String recordedBy) {}

    /// At most `limit`, what is open first, the latest first.
    public Uni<List<Item>> items(int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, ImprovementStore::item));
    }

    /// Fails with [NotFound] for what is not there or done.
    public Uni<Void> complete(UUID id, String measure, String by, Instant now) {
        return one(
                COMPLETE,
                Tuple.of(id, SealedColumn.MEASURE.sealed(measure), by, sent(now)),
                "open improvement " + id);
    }

    /// Fails with [NotFound] if there is no such improvement.
    public Uni<Void> record(Finding finding, Instant now) {
        Tuple parameters =
                Tuple.of(
                        finding.id(),
                        finding.foundOn(),
                        finding.place(),
                        finding.method().name(),
                        SealedColumn.FINDING.sealed(finding.finding()),
                        finding.itemId());
        parameters.addString(finding.recordedBy()).addValue(sent(now));
        return one(RECORD, parameters, "improvement " + finding.itemId());
    }

    /// At most `limit`, the latest first.
    public Uni<List<Finding>> findings(int limit) {
        return pool.preparedQuery(FINDINGS)
                .execute(Tuple.of(limit))
                .map(rows -> Rows.all(rows, ImprovementStore::finding));
    }

    private Uni<Void> one(String sql, Tuple parameters, String what) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new NotFound(what);
                    }
                })
                .replaceWithVoid();
    }

    private static Item item(Row row) {
        return new Item(
                row.getUUID("id"),
                row.getString("category"),
                row.getString("team"),
                row.getLocalDate("opened_on"),
                row.getString("state"),
                row.getLong("signals"),
                SealedColumn.MEASURE.openedIfAny(row.getString("measure")),
                row.getString("done_by"),
                Cells.instantIfAny(row, "done_at"));
    }

    private static Finding finding(Row row) {
        return new Finding(
                row.getUUID("id"),
                row.getLocalDate("found_on"),
                row.getString("place"),
                Cells.constant(Method.class, row, "method"),
                SealedColumn.FINDING.opened(row.getString("finding")),
                row.getUUID("item_id"),
                row.getString("recorded_by"));
    }
}
