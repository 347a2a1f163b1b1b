package dev.redress.store;

import dev.redress.core.audit.AuditEntry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/// Takes entries of the audit log. What arrives while the database works is written together by the
/// next statement; an entry that finds the database idle is written at once.
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
            insert(batch.stream().map(Waiting::entry).toList())
                    .subscribe()
                    .with(
                            _ -> finish(batch, one -> one.emitter.complete(null)),
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

    private Uni<Void> insert(List<AuditEntry> entries) {
        Tuple parameters = Tuple.tuple();
        AuditTable.ENTRY.bind(entries, parameters);
        return Detached.from(
                        () -> pool.preparedQuery(AuditTable.ENTRY.insert(1)).execute(parameters))
                .replaceWithVoid();
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
