package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;

/// Connects with the database before anything is wanted of it.
@ApplicationScoped
public class Connecting {

    private final Pool pool;

    Connecting(Pool pool) {
        this.pool = pool;
    }

    /// Fails with [ForeignKeys] when the database is one that this process must not use.
    public Uni<Void> now() {
        return pool.getConnection().chain(SqlConnection::close);
    }
}
