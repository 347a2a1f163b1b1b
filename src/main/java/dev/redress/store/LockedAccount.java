package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/// Statements about an account that do not meet: either a session begins before a change, which
/// then ends it, or behind it, and finds the account changed. The lock comes first, since a
/// statement sees only what was there when it began.
final class LockedAccount {

    private static final String LOCK = "select from account where username = $1 for ";

    private LockedAccount() {}

    /// Beside others of this kind.
    static Uni<RowSet<Row>> shared(Pool pool, String account, String sql, Tuple parameters) {
        return locked(pool, "share", account, sql, parameters);
    }

    /// For what ends sessions of the account.
    static Uni<RowSet<Row>> alone(Pool pool, String account, String sql, Tuple parameters) {
        return locked(pool, "update", account, sql, parameters);
    }

    /// The same for the rest of a transaction, before it writes anything else that others want
    /// behind the account.
    static Uni<Void> alone(SqlConnection connection, String account) {
        return lock(connection, "update", account).replaceWithVoid();
    }

    /// For what belongs to an account, which goes when its customer is erased. Fails with
    /// [NotFound] behind that.
    static Uni<RowSet<Row>> existing(Pool pool, String account, String sql, Tuple parameters) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        lock(connection, "key share", account)
                                .invoke(found -> {
                                    if (found.size() == 0) {
                                        throw new NotFound("account " + account);
                                    }
                                })
                                .chain(() -> connection.preparedQuery(sql).execute(parameters))));
    }

    private static Uni<RowSet<Row>> locked(
            Pool pool, String lock, String account, String sql, Tuple parameters) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        lock(connection, lock, account)
                                .chain(() -> connection.preparedQuery(sql).execute(parameters))));
    }

    private static Uni<RowSet<Row>> lock(SqlConnection connection, String lock, String account) {
        return connection.preparedQuery(LOCK + lock).execute(Tuple.of(account));
    }
}
