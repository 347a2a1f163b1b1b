package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedQuery;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// The database for what is to be seen not to ask it more often than it must.
public final class CountedPool extends Pool {

    private final AtomicInteger statements = new AtomicInteger();

    public CountedPool(Pool pool) {
        super(pool.getDelegate());
    }

    /// A store of its own on it.
    public ApprovalStore approvals() {
        return new ApprovalStore(this);
    }

    /// A store of its own on it, of a desk without quiet hours.
    DutyStore duty() {
        return new DutyStore(this, (template, emergency, now) -> now);
    }

    /// How many were sent so far.
    public int statements() {
        return statements.get();
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        statements.incrementAndGet();
        return super.preparedQuery(sql);
    }

    @Override
    public <T> Uni<T> withConnection(Function<SqlConnection, Uni<T>> reading) {
        return super.withConnection(connection -> reading.apply(new Counted(connection)));
    }

    private final class Counted extends SqlConnection {

        Counted(SqlConnection connection) {
            super(connection.getDelegate());
        }

        @Override
        public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
            statements.incrementAndGet();
            return super.preparedQuery(sql);
        }
    }
}
