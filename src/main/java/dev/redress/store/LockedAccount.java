package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/// Statements about an account that do not meet: either a session begins before a change, which
/// then ends it, or behind it, and finds the account changed. The lock comes first, since a
/// statement sees only what was there when it began.
final class LockedAccount {

    private static final String LOCK = "select from account where username = $1 for ";

    private LockedAccount() {}

    /// Beside others of this kind.
    static Uni<RowSet<Row>> shared(Pool pool, String account, String sql, Tuple parameters) {
        return locked(pool, LOCK + "share", account, sql, parameters);
    }

    /// For what ends sessions of the account.
    static Uni<RowSet<Row>> alone(Pool pool, String account, String sql, Tuple parameters) {
        return locked(pool, LOCK + "update", account, sql, parameters);
    }

    private static Uni<RowSet<Row>> locked(
            Pool pool, String lock, String account, String sql, Tuple parameters) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .preparedQuery(lock)
                                .execute(Tuple.of(account))
                                .chain(() -> connection.preparedQuery(sql).execute(parameters))));
    }
}
