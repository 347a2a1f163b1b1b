package dev.redress.deadline;

import dev.redress.core.duty.DutyWatch;
import dev.redress.platform.OperationRun;
import dev.redress.store.DutyStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Alerts the next on duty about emergencies that nobody acknowledged in time.
@ApplicationScoped
class DutyChain {

    private final DutyStore store;
    private final DutyWatch watch;

    DutyChain(DutyStore store, DutyWatch watch) {
        this.store = store;
        this.watch = watch;
    }

    /// Once is enough: whoever is alerted now has a while.
    Uni<Void> relay(SweepTally tally) {
        OperationRun run = tally.run();
        return store.sweep(run.at(), run.remaining(), found -> watch.relay(found, run.at()))
                .invoke(tally::add)
                .replaceWithVoid();
    }

    /// What [#relay] would take.
    Uni<Void> count(SweepTally tally) {
        OperationRun run = tally.run();
        return store.countDue(run.at(), run.remaining()).invoke(run::did).replaceWithVoid();
    }
}
