package dev.redress.deadline;

import dev.redress.core.duty.DutyPolicy;
import dev.redress.core.duty.DutyWatch;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.DutyStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Alerts those on duty about emergencies by name, and the next in line if nobody acknowledged in
/// time.
@ApplicationScoped
class DutyChain implements Backlog {

    private final DutyStore store;
    private final DutyPolicy policy;
    private final RulesInForce rules;

    DutyChain(DutyStore store, DutyPolicy policy, RulesInForce rules) {
        this.store = store;
        this.policy = policy;
        this.rules = rules;
    }

    /// Once is enough: whoever is alerted now has a while.
    Uni<Void> relay(SweepTally tally) {
        return rules.now()
                .map(inForce -> new DutyWatch(policy, inForce.wordingAt(tally.run().at())))
                .chain(watch -> relay(tally, watch));
    }

    private Uni<Void> relay(SweepTally tally, DutyWatch watch) {
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
    @Override
    public Uni<Void> count(SweepTally tally) {
        OperationRun run = tally.run();
        return waiting(run.at(), run.remaining()).invoke(run::did).replaceWithVoid();
    }

    @Override
    public Uni<Integer> waiting(Instant now, int most) {
        return store.countDue(now, most);
    }
}
