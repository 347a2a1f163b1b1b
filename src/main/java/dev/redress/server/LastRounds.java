package dev.redress.server;

import dev.redress.platform.RunsUnderWay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Lets scheduled work end before the server does: what would lose its database in the middle of a
/// batch is done again after the next start, and would be a page of errors in the log until then.
@ApplicationScoped
class LastRounds {

    private static final Logger LOG = Logger.getLogger(LastRounds.class);

    /// Half of what Docker gives a container until it kills it.
    private static final Duration WAIT_MAX = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final RunsUnderWay runs;

    LastRounds(Scheduler scheduler, RunsUnderWay runs) {
        this.scheduler = scheduler;
        this.runs = runs;
    }

    void await(@Observes ShutdownEvent stop) throws InterruptedException {
        if (scheduler.isRunning()) {
            scheduler.pause();
        }
        if (!runs.end(WAIT_MAX)) {
            LOG.warn("Stopped in the middle of scheduled work: the next start goes on with it");
        }
    }
}
