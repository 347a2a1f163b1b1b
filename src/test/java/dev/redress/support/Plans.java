package dev.redress.support;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/// How the database would go about a statement. Whatever is done to see it is taken back.
@ApplicationScoped
public class Plans {

    private static final String EMPTY_AND_NEW = "truncate %s; ".formatted(Database.TABLES);
    private static final String WITHOUT_SCANS = "set local enable_seqscan = off";

    private final Pool pool;

    Plans(Pool pool) {
        this.pool = pool;
    }

    /// On tables as new, if nothing were cheaper than an index.
    public String of(String sql) {
        return of(sql, EMPTY_AND_NEW + WITHOUT_SCANS);
    }

    /// The same, if nothing were cheaper than an index read in its order.
    public String ordered(String sql) {
        return of(sql, EMPTY_AND_NEW + WITHOUT_SCANS + "; set local enable_bitmapscan = off");
    }

    /// On the rows that there are, if nothing were cheaper than an index.
    public String onRows(String sql) {
        return of(sql, WITHOUT_SCANS);
    }

    private String of(String sql, String settings) {
        StringBuilder plan = new StringBuilder();
        Database.await(() ->
                        pool.withConnection(connection ->
                                connection
                                        .begin()
                                        .chain(transaction ->
                                                connection
                                                        .query(settings)
                                                        .execute()
                                                        .chain(() ->
                                                                connection
                                                                        .query("explain " + sql)
                                                                        .execute())
                                                        .eventually(transaction::rollback))))
                .forEach(row -> plan.append(row.getString(0)).append('\n'));
        return plan.toString();
    }
}
