package dev.redress.deadline;

import dev.redress.platform.CalendarFollower;
import dev.redress.platform.OperationOrder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Counts clocks again as soon as a year was loaded; what is more than that waits for the next run
/// of [DeadlineRecount].
@ApplicationScoped
class RecountOnLoad implements CalendarFollower {

    private static final Logger LOG = Logger.getLogger(RecountOnLoad.class);

    /// So many cases whoever loads a year waits for.
    private static final int AT_ONCE = 1_000;

    private final DeadlineRecount recount;

    RecountOnLoad(DeadlineRecount recount) {
        this.recount = recount;
    }

    @Override
    public Uni<Void> loaded(int year, String version) {
        return recount.run(new OperationOrder(false, AT_ONCE))
                .onFailure()
                .invoke(failure ->
                        LOG.warnf(failure, "Nothing was counted again by %s yet", version))
                // The year is loaded; the next run of the recount does what was left.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
