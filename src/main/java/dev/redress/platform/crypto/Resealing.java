package dev.redress.platform.crypto;

import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.store.ResealStore;
import dev.redress.store.WordSealing;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/// Seals with the present key what is sealed with an older one, or was stored before anything was
/// sealed. Once nothing is left, the older keys may go.
@ApplicationScoped
public class Resealing implements Operation {

    /// The rows of one transaction, which holds their locks for about 10 ms.
    private static final int BATCH = 200;

    private final ResealStore store;
    private final WordSealing words;
    private final DeskClock clock;

    Resealing(ResealStore store, WordSealing words, DeskClock clock) {
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "resealing";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return Multi.createFrom()
                .iterable(store.tables())
                .onItem()
                .transformToUniAndConcatenate(
                        table -> order.dryRun() ? count(run, table) : reseal(run, table))
                .onItem()
                .ignoreAsUni()
                .chain(() -> words(run, order.dryRun()))
                .chain(() -> order.dryRun() ? Uni.createFrom().voidItem() : retire(run))
                .map(_ -> run.report());
    }

    private Uni<Void> words(OperationRun run, boolean dryRun) {
        return Multi.createFrom()
                .iterable(words.tables())
                .onItem()
                .transformToUniAndConcatenate(table -> {
                    AtomicLong block = new AtomicLong();
                    return run.repeat(() ->
                            (dryRun
                                            ? words.look(table, block.getAndAdd(WordSealing.BLOCKS))
                                            : words.seal(table, run.at()))
                                    .map(batch -> note(run, batch)));
                })
                .onItem()
                .ignoreAsUni();
    }

    private static boolean note(OperationRun run, WordSealing.Batch batch) {
        run.did(batch.sealed());
        batch.broken().forEach(run::failed);
        return batch.more();
    }

    private Uni<Void> count(OperationRun run, String table) {
        return store.count(table, run.remaining()).invoke(run::did).replaceWithVoid();
    }

    private Uni<Void> reseal(OperationRun run, String table) {
        // Whoever is broken comes first again in the next batch, and is told of once.
        Set<String> broken = new LinkedHashSet<>();
        return run.repeat(() ->
                        store.reseal(table, Math.min(BATCH, run.remaining()))
                                .map(batch -> {
                                    int sealed = batch.taken() - batch.broken().size();
                                    run.did(sealed);
                                    broken.addAll(batch.broken());
                                    return sealed > 0;
                                }))
                .invoke(() -> broken.forEach(run::failed));
    }

    // What was not looked at may be sealed with any key, and to look takes time of its own.
    private Uni<Void> retire(OperationRun run) {
        return run.isOutOfTime() ? Uni.createFrom().voidItem() : retire();
    }

    private Uni<Void> retire() {
        return Multi.createFrom()
                .iterable(store.tables())
                .onItem()
                .transformToUniAndConcatenate(table -> store.count(table, 1))
                .filter(waiting -> waiting > 0)
                .collect()
                .asList()
                .chain(waiting ->
                        waiting.isEmpty() ? isOlderKeyInUse() : Uni.createFrom().item(true))
                .chain(isInUse ->
                        isInUse ? Uni.createFrom().voidItem() : store.retire().replaceWithVoid());
    }

    // All words are read for it: only if there is a key to be retired.
    private Uni<Boolean> isOlderKeyInUse() {
        return store.hasOlderKeys()
                .chain(hasThem -> hasThem ? words.isOlderKeyInUse() : Uni.createFrom().item(false));
    }
}
