package dev.redress.support;

import static dev.redress.support.Database.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Holds up whoever writes an event of certain cases, or a row of some table, in the middle of
/// their transaction, until it is opened. For tests that must strike at that moment.
public final class Barrier implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int LOCK = 4711;
    private static final String WAITING =
            "from pg_locks where locktype = 'advisory' and not granted";

    private final Pool pool;
    private final SqlConnection holder;
    private final String table;

    private Barrier(Pool pool, SqlConnection holder, String table) {
        this.pool = pool;
        this.table = table;
        this.holder = holder;
    }

    /// Before an event of one of these cases is written.
    public static Barrier at(Pool pool, UUID... complaintIds) {
        String ids =
                Arrays.stream(complaintIds).map(UUID::toString).collect(Collectors.joining(","));
        return at(
                pool,
                "complaint_event",
                "before insert on complaint_event for each row when (new.complaint_id = any('{%s}'))"
                        .formatted(ids));
    }

    /// Behind each statement that inserts into the table, also one that found nothing to insert.
    public static Barrier behindInserts(Pool pool, String table) {
        return at(pool, table, "after insert on %s for each statement".formatted(table));
    }

    private static Barrier at(Pool pool, String table, String moment) {
        await(() ->
                pool.query(
                                """
                                create or replace function wait_at_barrier() returns trigger
                                language plpgsql as $$
                                begin
                                  perform pg_advisory_xact_lock_shared(%d);
                                  return new;
                                end $$
                                """
                                        .formatted(LOCK))
                        .execute());
        await(() ->
                pool.query(
                                "create trigger barrier %s execute function wait_at_barrier()"
                                        .formatted(moment))
                        .execute());
        SqlConnection holder = await(pool::getConnection);
        await(() -> holder.preparedQuery("select pg_advisory_lock($1)").execute(Tuple.of(LOCK)));
        return new Barrier(pool, holder, table);
    }

    /// Returns when somebody has come to it.
    public Barrier awaitSomebody() {
        return awaitMany(1);
    }

    /// Returns when so many have come to it.
    public Barrier awaitMany(int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (await(() -> pool.query("select 1 " + WAITING).execute()).size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError("%d did not come to the barrier".formatted(count));
            }
        }
        return this;
    }

    /// Ends the database sessions of those who wait, as an operator or a broken network would.
    public void killWaiting() {
        await(() -> pool.query("select pg_terminate_backend(pid, 30000) " + WAITING).execute());
    }

    /// Kills the process of a session that waits. Its server takes that for a crash: it ends all
    /// sessions, and starts anew from its log. Returns when all of them are gone: until the server
    /// has noticed, the others still answer as if nothing had happened.
    public void crashDatabase() {
        List<ProcessHandle> sessions =
                sessions("from pg_stat_activity where backend_type = 'client backend'");
        sessions(WAITING).getFirst().destroyForcibly();
        CompletableFuture.allOf(
                        sessions.stream()
                                .map(ProcessHandle::onExit)
                                .toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private List<ProcessHandle> sessions(String which) {
        List<ProcessHandle> sessions = new ArrayList<>();
        await(() -> pool.query("select pid " + which).execute())
                .forEach(row -> ProcessHandle.of(row.getInteger(0)).ifPresent(sessions::add));
        return sessions;
    }

    /// Lets everybody pass. A holder whose session was lost holds nothing any more.
    @Override
    public void close() {
        await(() ->
                holder.query("select pg_advisory_unlock_all()")
                        .execute()
                        .chain(holder::close)
                        .onFailure()
                        .recoverWithNull());
        // The pool may still hold connections of which it does not know yet that they are lost, and
        // a database that crashed takes its time to come back.
        await(() ->
                pool.query("drop trigger if exists barrier on " + table)
                        .execute()
                        .onFailure()
                        .retry()
                        .withBackOff(PAUSE, PAUSE)
                        .expireIn(PATIENCE.toMillis()));
    }
}
