package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/// Reads what grows with the desk, and no longer than it may.
@ApplicationScoped
class BoundedReading {

    private final Pool pool;
    private final String limit;

    BoundedReading(Pool pool, ReadingConfig config) {
        long millis = config.statementMax().toMillis();
        // 0 would be no limit at all.
        if (millis < 1 || millis > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "redress.reading.statement-max must be a millisecond or more, not "
                            + config.statementMax());
        }
        this.pool = pool;
        this.limit = "set local statement_timeout = " + millis;
    }

    /// What one statement finds. Fails with [TookTooLong] when it took too long.
    ///
    /// The transaction around it is sent with it, in one round trip: begun first, ended behind it.
    /// Of a statement that failed, PostgreSQL makes its end a rollback.
    Uni<RowSet<Row>> read(String sql, Tuple parameters) {
        return pool.withConnection(connection ->
                        Uni.combine()
                                .all()
                                .unis(
                                        connection.query("begin read only; " + limit).execute(),
                                        connection.preparedQuery(sql).execute(parameters),
                                        connection.query("commit").execute())
                                .collectFailures()
                                .with((_, found, _) -> found))
                .onFailure(TookTooLong::isBehind)
                .transform(TookTooLong::new);
    }

    /// What `reading` makes of a connection in a transaction, by several statements. Fails with
    /// [TookTooLong] when one of them did.
    <T> Uni<T> within(Function<SqlConnection, Uni<T>> reading) {
        return pool.withTransaction(connection ->
                        connection.query(limit).execute().chain(() -> reading.apply(connection)))
                .onFailure(TookTooLong::isBehind)
                .transform(TookTooLong::new);
    }
}
