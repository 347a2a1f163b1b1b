package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.function.Supplier;

/// A transaction with savepoints. The client's own kind ends at the first statement that is
/// refused, whatever savepoints there are.
final class OwnTransaction {

    private OwnTransaction() {}

    static <T> Uni<T> around(SqlConnection connection, Supplier<Uni<T>> work) {
        return run(connection, "begin")
                .chain(work::get)
                .call(() -> run(connection, "commit"))
                .onFailure()
                .call(() -> run(connection, "rollback"));
    }

    private static Uni<Void> run(SqlConnection connection, String command) {
        return connection.query(command).execute().replaceWithVoid();
    }
}
