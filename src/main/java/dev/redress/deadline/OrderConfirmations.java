package dev.redress.deadline;

import dev.redress.platform.OperationRun;
import dev.redress.store.OrderSweepStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Watches whether orders are confirmed in time (spec.md §4.5, "Order placed"). A confirmation that
/// is late is a matter of the message provider and not of one order: people are told once a run.
@ApplicationScoped
class OrderConfirmations {

    private final OrderSweepStore orders;
    private final SweepConfig config;

    OrderConfirmations(OrderSweepStore orders, SweepConfig config) {
        this.orders = orders;
        this.config = config;
    }

    Uni<Void> sweep(SweepTally tally) {
        OperationRun run = tally.run();
        Count late = new Count();
        return run.repeat(() ->
                        orders.sweep(run.at(), Math.min(config.batchSizeMax(), run.remaining()))
                                .invoke(tally::add)
                                .invoke(late::add)
                                .map(swept -> swept.examined() > 0))
                .invoke(() -> late.alert(tally))
                .chain(() -> orders.rehearse(run.at(), 1))
                .invoke(left -> tally.leaves(left.examined() > 0))
                .replaceWithVoid();
    }

    /// Counts what [#sweep] would do, without doing it.
    Uni<Void> rehearse(SweepTally tally) {
        OperationRun run = tally.run();
        int most = run.remaining();
        return orders.rehearse(run.at(), most)
                .invoke(tally::add)
                .chain(() -> orders.rehearse(run.at(), most + 1))
                .invoke(all -> tally.leaves(all.examined() > most))
                .replaceWithVoid();
    }

    /// What was broken in one run.
    private static final class Count {
        private int breached;

        void add(OrderSweepStore.Swept swept) {
            breached += swept.breached();
        }

        void alert(SweepTally tally) {
            if (breached > 0) {
                tally.alert("Orders whose confirmation was not delivered in time: " + breached);
            }
        }
    }
}
