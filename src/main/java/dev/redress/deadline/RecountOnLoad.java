package dev.redress.deadline;

import dev.redress.platform.CalendarFollower;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Counts the clocks again that run in a year as soon as it was loaded; what is more than that, and
/// whatever else is outdated, waits for the next run of [DeadlineRecount].
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
        return recount.recount(year, AT_ONCE)
                .onFailure()
                .invoke(failure ->
                        LOG.warnf(failure, "Nothing was counted again by %s yet", version))
                // The year is loaded; the next run of the recount does what was left.
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
