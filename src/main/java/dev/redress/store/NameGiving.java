package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/// Accounts and clients are named one after the other: two at once would not see that they have the
/// same name, of which no index knows where the letters differ in case or one is an account and the
/// other a client.
final class NameGiving {

    // Whoever signs in or calls does not wait.
    private static final String IN_TURN =
            "lock table account, api_client in share row exclusive mode";

    private NameGiving() {}

    /// Answers whether `sql` made something of the name.
    static Uni<Boolean> alone(Pool pool, String sql, Tuple parameters) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        connection
                                .query(IN_TURN)
                                .execute()
                                .chain(() -> connection.preparedQuery(sql).execute(parameters))
                                .map(rows -> rows.size() == 1)));
    }
}
