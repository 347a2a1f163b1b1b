package dev.redress.deadline;

import dev.redress.core.sla.DeadlineWatch;
import dev.redress.core.sla.Stage;
import dev.redress.platform.OperationRun;
import dev.redress.store.SweepOrder;
import dev.redress.store.SweepStore;
import dev.redress.store.Swept;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jboss.logging.Logger;

/// Sweeps the due deadlines of some stages, batch by batch, until none is left.
@ApplicationScoped
class DeadlineRounds {

    private static final Logger LOG = Logger.getLogger(DeadlineRounds.class);

    private final SweepStore store;
    private final DeadlineWatch watch;
    private final SweepConfig config;

    DeadlineRounds(SweepStore store, DeadlineWatch watch, SweepConfig config) {
        this.store = store;
        this.watch = watch;
        this.config = config;
    }

    Uni<Void> sweep(OperationRun run, Set<Stage> stages) {
        return run.repeat(() -> round(run, stages));
    }

    /// What a sweep would take, without taking it.
    Uni<Void> count(OperationRun run, Set<Stage> stages) {
        return store.countDue(new SweepOrder(run.at(), run.remaining(), stages))
                .invoke(run::did)
                .replaceWithVoid();
    }

    private Uni<Boolean> round(OperationRun run, Set<Stage> stages) {
        int limit = Math.min(config.batchSizeMax(), run.remaining());
        return store.sweep(
                        new SweepOrder(run.at(), limit, stages),
                        found -> watch.catchUp(found, run.at()))
                .invoke(swept -> note(run, swept))
                .map(swept -> !swept.isEmpty());
    }

    private static void note(OperationRun run, Swept swept) {
        run.did(swept.changed());
        for (Swept.Failure failure : swept.failures()) {
            String cause = failure.cause().getClass().getSimpleName();
            run.failed("Case %s was put back: %s".formatted(failure.caseNo(), cause));
            LOG.warnf(failure.cause(), "Case %s cannot be swept", failure.caseNo());
        }
    }
}
