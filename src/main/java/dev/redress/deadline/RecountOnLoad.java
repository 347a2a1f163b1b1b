package dev.redress.deadline;

import dev.redress.platform.CalendarFollower;
import dev.redress.platform.OperationOrder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Counts clocks again as soon as a year was loaded; what is more than that waits for the next run
/// of [DeadlineRecount].
@ApplicationScoped
class RecountOnLoad implements CalendarFollower {

    /// So many cases whoever loads a year waits for.
    private static final int AT_ONCE = 1_000;

    private final DeadlineRecount recount;

    RecountOnLoad(DeadlineRecount recount) {
        this.recount = recount;
    }

    @Override
    public Uni<Void> loaded(int year, String version) {
        return recount.run(new OperationOrder(false, AT_ONCE)).replaceWithVoid();
    }
}
