package dev.redress.deadline;

import dev.redress.core.duty.DutyWatch;
import dev.redress.platform.OperationRun;
import dev.redress.store.DutyStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Alerts those on duty about emergencies by name, and the next in line if nobody acknowledged in
/// time.
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
        return store.sweepUnnamed(
                        run.at(),
                        run.remaining(),
                        (found, roster) -> watch.name(found, roster, run.at()))
                .invoke(tally::add)
                .chain(() ->
                        store.sweep(
                                run.at(),
                                run.remaining(),
                                (found, roster) -> watch.relay(found, roster, run.at())))
                .invoke(tally::add)
                .replaceWithVoid();
    }

    /// What [#relay] would take.
    Uni<Void> count(SweepTally tally) {
        OperationRun run = tally.run();
        return store.countDue(run.at(), run.remaining()).invoke(run::did).replaceWithVoid();
    }
}
