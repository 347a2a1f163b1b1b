package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
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

    /// What `reading` makes of a connection in a transaction. Fails with [TookTooLong] when one of
    /// its statements did.
    <T> Uni<T> within(Function<SqlConnection, Uni<T>> reading) {
        return pool.withTransaction(connection ->
                        connection.query(limit).execute().chain(() -> reading.apply(connection)))
                .onFailure(TookTooLong::isBehind)
                .transform(TookTooLong::new);
    }
}
