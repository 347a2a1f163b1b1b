package dev.redress.support;

import static dev.redress.support.Database.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;

/// What somebody else has just written and not committed yet. For tests of whoever comes in that
/// moment.
public final class OpenTransaction implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING =
            "select from pg_stat_activity where $1 = any(pg_blocking_pids(pid))";
    private static final String WAITING_BEHIND =
            """
            select from pg_stat_activity a
            where exists (
              select from unnest(pg_blocking_pids(a.pid)) w where $1 = any(pg_blocking_pids(w)))
            """;

    private final Pool pool;
    private final SqlConnection connection;
    private final int session;

    private OpenTransaction(Pool pool, SqlConnection connection, int session) {
        this.pool = pool;
        this.connection = connection;
        this.session = session;
    }

    public static OpenTransaction of(Pool pool, String sql, Object... parameters) {
        SqlConnection connection = await(pool::getConnection);
        await(() -> connection.query("begin").execute());
        int session =
                await(() -> connection.query("select pg_backend_pid()").execute())
                        .iterator()
                        .next()
                        .getInteger(0);
        OpenTransaction open = new OpenTransaction(pool, connection, session);
        open.write(sql, parameters);
        return open;
    }

    /// Writes something more.
    public void write(String sql, Object... parameters) {
        await(() -> connection.preparedQuery(sql).execute(Tuple.from(parameters)));
    }

    /// Returns when somebody waits for what becomes of it.
    public void awaitSomebody() {
        awaitAny(WAITING);
    }

    /// Returns when somebody waits for one who waits for what becomes of it.
    public void awaitSomebodyBehind() {
        awaitAny(WAITING_BEHIND);
    }

    private void awaitAny(String sql) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (await(() -> pool.preparedQuery(sql).execute(Tuple.of(session))).size() == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nobody waits");
            }
        }
    }

    /// Commits.
    @Override
    public void close() {
        await(() -> connection.query("commit").execute().eventually(connection::close));
    }
}
