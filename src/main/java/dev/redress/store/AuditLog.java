package dev.redress.store;

import dev.redress.core.audit.AuditEntry;
import dev.redress.store.Halving.Refused;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/// Takes entries of the audit log. What arrives while the database works is written together by the
/// next statement; an entry that finds the database idle is written at once. One that the database
/// does not take fails alone.
///
/// May be called from every event loop at the same time. The queue has an end: whoever finds it
/// full is told so, and must not show what the entry would have told of.
@ApplicationScoped
public class AuditLog {

    private static final int BATCH_MAX = 200;
    private static final int WAITING_MAX = 10_000;

    /// One works while the next is on its way. More would only make the batches smaller.
    private static final int IN_FLIGHT_MAX = 2;

    private record Waiting(AuditEntry entry, UniEmitter<? super Void> emitter) {}

    private final Pool pool;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int inFlight;

    AuditLog(Pool pool) {
        this.pool = pool;
    }

    /// Answers when the entry is committed, even if the caller has gone by then. Fails with
    /// [Unavailable] when it is not.
    public Uni<Void> write(AuditEntry entry) {
        return Uni.createFrom().emitter(emitter -> add(new Waiting(entry, emitter)));
    }

    private void add(Waiting fresh) {
        boolean added;
        synchronized (waiting) {
            added = waiting.size() < WAITING_MAX && waiting.add(fresh);
        }
        if (added) {
            send();
        } else {
            fresh.emitter.fail(
                    new Unavailable(new IllegalStateException("Too many entries are waiting")));
        }
    }

    private void send() {
        List<Waiting> batch = next();
        if (!batch.isEmpty()) {
            write(batch)
                    .subscribe()
                    .with(
                            refused -> finish(batch, refused),
                            failure -> finish(batch, one -> one.emitter.fail(failure)));
        }
    }

    private List<Waiting> next() {
        synchronized (waiting) {
            if (inFlight == IN_FLIGHT_MAX || waiting.isEmpty()) {
                return List.of();
            }
            inFlight++;
            List<Waiting> batch = new ArrayList<>();
            while (batch.size() < BATCH_MAX && !waiting.isEmpty()) {
                batch.add(waiting.remove());
            }
            return batch;
        }
    }

    private Uni<List<Refused<Waiting>>> write(List<Waiting> batch) {
        return Detached.from(() -> insert(pool, batch).replaceWith(List.<Refused<Waiting>>of()))
                .onFailure(Halving::isOfData)
                .recoverWithUni(() -> divide(batch));
    }

    // A strange entry of one must not take the answers of others with it.
    private Uni<List<Refused<Waiting>>> divide(List<Waiting> batch) {
        return Detached.from(() ->
                pool.withConnection(connection ->
                        OwnTransaction.around(
                                connection,
                                () ->
                                        new Halving<Waiting>(
                                                        connection,
                                                        some -> insert(connection, some))
                                                .write(batch))));
    }

    private static Uni<Void> insert(SqlClient client, List<Waiting> some) {
        Tuple parameters = Tuple.tuple();
        AuditTable.ENTRY.bind(some.stream().map(Waiting::entry).toList(), parameters);
        return client.preparedQuery(AuditTable.ENTRY.insert(1))
                .execute(parameters)
                .replaceWithVoid();
    }

    private void finish(List<Waiting> batch, List<Refused<Waiting>> refused) {
        IdentityHashMap<Waiting, Throwable> causes = new IdentityHashMap<>();
        refused.forEach(one -> causes.put(one.item(), one.cause()));
        finish(
                batch,
                one -> {
                    Throwable cause = causes.get(one);
                    if (cause == null) {
                        one.emitter.complete(null);
                    } else {
                        one.emitter.fail(cause);
                    }
                });
    }

    // The next batch goes first: the database should not wait until everybody has been answered.
    private void finish(List<Waiting> batch, Consumer<Waiting> answer) {
        synchronized (waiting) {
            inFlight--;
        }
        send();
        batch.forEach(answer);
    }
}
