package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Attempts to sign in that have not succeeded, counted for all instances.
@ApplicationScoped
public class SignInFailureStore {

    /// In one order, so that two attempts never wait for each other.
    private static final String ATTEMPT =
            """
            insert into sign_in_failure as f (key, attempts, since)
            select key, 1, $2 from unnest($1::text[]) key order by key
            on conflict (key) do update set
              attempts = case when f.since <= $3 then 1 else least(f.attempts, 1000000) + 1 end,
              since = case when f.since <= $3 then excluded.since else f.since end
            returning attempts, since
            """;

    private static final String SUCCEED =
            """
            with old as (
              delete from sign_in_failure where since <= $3 or key = $1)
            update sign_in_failure set attempts = greatest(attempts - 1, 0)
            where key = $2 and since > $3
            """;

    private static final String RELEASE =
            "update sign_in_failure set attempts = greatest(attempts - 1, 0) where key = any($1)";

    private final Pool pool;

    SignInFailureStore(Pool pool) {
        this.pool = pool;
    }

    /// How many there are within the window.
    ///
    /// @param attempts with the present one
    /// @param since the first of them
    public record Count(int attempts, Instant since) {}

    /// Counts an attempt under each of `keys`, before anybody knows what becomes of it, so that
    /// many at once are counted as well.
    public Uni<List<Count>> attempt(List<String> keys, Instant now, Duration window) {
        Tuple parameters =
                Tuple.of(keys.toArray(String[]::new), sent(now), sent(now.minus(window)));
        return Detached.from(() -> pool.preparedQuery(ATTEMPT).execute(parameters))
                .map(rows -> Rows.all(rows, SignInFailureStore::count));
    }

    /// The last attempt was a success: nothing is held against the account any more, and against
    /// the address all but this one. An attacker may own an account, too.
    public Uni<Void> succeed(String account, String address, Instant now, Duration window) {
        Tuple parameters = Tuple.of(account, address, sent(now.minus(window)));
        return Detached.from(
                () -> pool.preparedQuery(SUCCEED).execute(parameters).replaceWithVoid());
    }

    /// The last attempt was neither a failure nor a success.
    public Uni<Void> release(List<String> keys) {
        Tuple parameters = Tuple.of(keys.toArray(String[]::new));
        return Detached.from(
                () -> pool.preparedQuery(RELEASE).execute(parameters).replaceWithVoid());
    }

    private static Count count(Row row) {
        return new Count(row.getInteger("attempts"), Cells.instant(row, "since"));
    }
}
