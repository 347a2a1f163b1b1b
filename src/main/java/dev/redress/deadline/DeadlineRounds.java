package dev.redress.deadline;

import dev.redress.core.sla.DeadlineWatch;
import dev.redress.core.sla.Stage;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.SweepOrder;
import dev.redress.store.SweepStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Sweeps the due deadlines of some stages, batch by batch, until none is left.
@ApplicationScoped
class DeadlineRounds {

    private final SweepStore store;
    private final RulesInForce rules;
    private final SweepConfig config;

    DeadlineRounds(SweepStore store, RulesInForce rules, SweepConfig config) {
        this.store = store;
        this.rules = rules;
        this.config = config;
    }

    Uni<Void> sweep(SweepTally tally, Set<Stage> stages) {
        return watch(tally)
                .chain(watch -> tally.run().repeat(() -> round(tally, stages, watch)))
                .chain(() -> store.due(order(tally, 1, stages)))
                .invoke(left -> tally.leaves(!left.isEmpty()))
                .replaceWithVoid();
    }

    /// Counts what [#sweep] would do, without doing it. That the database would refuse to write a
    /// case is not found out.
    Uni<Void> rehearse(SweepTally tally, Set<Stage> stages) {
        int most = tally.run().remaining();
        return watch(tally)
                .chain(watch ->
                        store.due(order(tally, most + 1, stages))
                                .invoke(ids -> tally.leaves(ids.size() > most))
                                .map(ids -> ids.subList(0, Math.min(most, ids.size())))
                                .chain(ids -> rehearse(tally, stages, ids, watch)));
    }

    private Uni<DeadlineWatch> watch(SweepTally tally) {
        return rules.now().map(inForce -> inForce.watchAt(tally.run().at()));
    }

    private Uni<Void> rehearse(
            SweepTally tally, Set<Stage> stages, List<UUID> ids, DeadlineWatch watch) {
        SweepOrder order = order(tally, ids.size(), stages);
        return Multi.createFrom()
                .iterable(batches(ids))
                .onItem()
                .transformToUniAndConcatenate(batch ->
                        store.rehearse(order, batch, found -> watch.catchUp(found, order.now())))
                .onItem()
                .invoke(tally::add)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Boolean> round(SweepTally tally, Set<Stage> stages, DeadlineWatch watch) {
        OperationRun run = tally.run();
        int limit = Math.min(config.batchSizeMax(), run.remaining());
        return store.sweep(order(tally, limit, stages), found -> watch.catchUp(found, run.at()))
                .invoke(tally::add)
                .map(swept -> !swept.isEmpty());
    }

    private List<List<UUID>> batches(List<UUID> ids) {
        int size = config.batchSizeMax();
        List<List<UUID>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += size) {
            batches.add(ids.subList(from, Math.min(from + size, ids.size())));
        }
        return batches;
    }

    private static SweepOrder order(SweepTally tally, int limit, Set<Stage> stages) {
        return new SweepOrder(tally.run().at(), limit, stages, tally.failed());
    }
}
