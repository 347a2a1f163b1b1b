package dev.redress.intake;

import dev.redress.intake.BatchInsert.Result;
import dev.redress.platform.DeskClock;
import dev.redress.store.Arrival;
import dev.redress.store.IntakeStore;
import dev.redress.store.Stored;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

/// Stores the cases of many requests by few statements: what arrives while the database works is
/// written together by the next one. A case that finds the database idle is written at once.
///
/// May be called from every event loop at the same time; nobody blocks for longer than it takes to
/// put a case into the queue. The queue has an end: whoever finds it full gets a 503 at once, and
/// nothing of that case was or will be written.
@Singleton
class GroupCommit {

    /// One works while the next is on its way. More would only make the batches smaller.
    private static final int IN_FLIGHT_MAX = 2;

    private record Waiting(Arrival fresh, UniEmitter<? super Stored> emitter) {}

    private final BatchInsert batches;
    private final int waitingMax;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int inFlight;

    @Inject
    GroupCommit(IntakeStore store, DeskClock clock, IntakeConfig config) {
        this(new BatchInsert(cases -> store.receive(cases, clock.instant())), config.waitingMax());
    }

    GroupCommit(BatchInsert batches, int waitingMax) {
        this.batches = batches;
        this.waitingMax = waitingMax;
    }

    /// Answers when the case is committed, even if the caller has gone by then.
    Uni<Stored> insert(Arrival fresh) {
        return Uni.createFrom().emitter(emitter -> add(new Waiting(fresh, emitter)));
    }

    private void add(Waiting fresh) {
        boolean added;
        synchronized (waiting) {
            added = waiting.size() < waitingMax && waiting.add(fresh);
        }
        if (added) {
            send();
        } else {
            fresh.emitter.fail(new BulkheadException("Too many complaints are waiting"));
        }
    }

    private void send() {
        List<Waiting> batch = next();
        if (!batch.isEmpty()) {
            batches.all(batch.stream().map(Waiting::fresh).toList())
                    .subscribe()
                    .with(results -> finish(batch, results));
        }
    }

    private List<Waiting> next() {
        synchronized (waiting) {
            if (inFlight == IN_FLIGHT_MAX || waiting.isEmpty()) {
                return List.of();
            }
            inFlight++;
            List<Waiting> batch = new ArrayList<>();
            while (batch.size() < IntakeStore.BATCH_MAX && !waiting.isEmpty()) {
                batch.add(waiting.remove());
            }
            return batch;
        }
    }

    // The next batch goes first: the database should not wait until everybody has been answered.
    private void finish(List<Waiting> batch, List<Result> results) {
        synchronized (waiting) {
            inFlight--;
        }
        send();
        for (int i = 0; i < batch.size(); i++) {
            answer(batch.get(i).emitter, results.get(i));
        }
    }

    private static void answer(UniEmitter<? super Stored> emitter, Result result) {
        if (result.stored() != null) {
            emitter.complete(result.stored());
        } else if (result.failure() != null) {
            emitter.fail(result.failure());
        }
    }
}
