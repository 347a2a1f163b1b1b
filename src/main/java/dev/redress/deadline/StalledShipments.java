package dev.redress.deadline;

import dev.redress.core.complaint.Change;
import dev.redress.core.order.Shipment;
import dev.redress.core.policy.Rules;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.StallStore;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Opens a case for each parcel whose carrier has been silent for too long (spec.md §4.5,
/// "Logistics stall"). Its promises count from when that is found.
@ApplicationScoped
class StalledShipments {

    private final StallStore stalls;
    private final RulesInForce rules;
    private final SweepConfig config;

    StalledShipments(StallStore stalls, RulesInForce rules, SweepConfig config) {
        this.stalls = stalls;
        this.rules = rules;
        this.config = config;
    }

    Uni<Void> sweep(SweepTally tally) {
        OperationRun run = tally.run();
        return rules.now()
                .chain(inForce -> run.repeat(() -> round(tally, inForce)))
                .chain(() -> stalls.count(run.at(), 1))
                .invoke(left -> tally.leaves(left > 0))
                .replaceWithVoid();
    }

    /// Counts what [#sweep] would do, without doing it.
    Uni<Void> rehearse(SweepTally tally) {
        int most = tally.run().remaining();
        return stalls.count(tally.run().at(), most + 1)
                .invoke(found -> {
                    tally.wouldOpen(Math.min(found, most));
                    tally.leaves(found > most);
                })
                .replaceWithVoid();
    }

    private Uni<Boolean> round(SweepTally tally, Rules inForce) {
        OperationRun run = tally.run();
        int limit = Math.min(config.batchSizeMax(), run.remaining());
        return stalls.sweep(run.at(), limit, found -> opened(found, inForce, run.at()))
                .invoke(tally::add)
                .map(swept -> !swept.isEmpty());
    }

    private Change opened(Shipment found, Rules inForce, Instant now) {
        return inForce.openingAt(now)
                .discover(TimeOrderedId.at(now), found.stalled(inForce.wordingAt(now), now), now);
    }
}
