package dev.redress.store;

import dev.redress.core.appraisal.AppraisalMonth;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// What months of people came to, and what they said of it, once it has been kept long enough.
@ApplicationScoped
public class AppraisalErasure {

    private static final String COUNT =
            """
            select count(*)::int from (
              select from appraisal where month < $1 order by month, account limit $2) due
            """;

    // As the unique index has them.
    private static final String DUE =
            """
            select id from appraisal where month < $1
            order by month, account limit $2 for update skip locked
            """;

    private static final String DELETE =
            """
            with said as (delete from appraisal_comment where appraisal_id = any($1))
            delete from appraisal where id = any($1)
            """;

    private final Pool pool;

    AppraisalErasure(Pool pool) {
        this.pool = pool;
    }

    /// How many are of months before `first`, at most `limit`.
    public Uni<Integer> count(AppraisalMonth first, int limit) {
        return pool.preparedQuery(COUNT)
                .execute(due(first, limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// Deletes at most `limit` of months before `first`, the earliest in front, and answers how
    /// many.
    public Uni<Integer> delete(AppraisalMonth first, int limit) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(DUE)
                                .execute(due(first, limit))
                                .chain(rows -> delete(connection, rows))));
    }

    // A statement of its own: it sees what was said up to the moment in which they were locked.
    private static Uni<Integer> delete(SqlConnection connection, RowSet<Row> due) {
        UUID[] ids = Rows.all(due, row -> row.getUUID("id")).toArray(UUID[]::new);
        return connection.preparedQuery(DELETE).execute(Tuple.of(ids)).map(RowSet::rowCount);
    }

    private static Tuple due(AppraisalMonth first, int limit) {
        LocalDate day = first.firstDay();
        return Tuple.of(day, limit);
    }
}
