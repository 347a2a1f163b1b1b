package dev.redress.deadline;

import dev.redress.core.complaint.Change;
import dev.redress.core.history.EventType;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.SweepFigures;
import dev.redress.store.OrderSweepStore;
import dev.redress.store.StallStore;
import dev.redress.store.Swept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/// What a sweep has counted so far. Not for two threads at once.
final class SweepTally {

    private static final Logger LOG = Logger.getLogger(SweepTally.class);

    private final OperationRun run;
    private final Set<UUID> failed = new HashSet<>();
    private final List<String> alerts = new ArrayList<>();
    private int warned;
    private int breached;
    private int escalated;
    private int stalled;
    private boolean more;

    SweepTally(OperationRun run) {
        this.run = run;
    }

    OperationRun run() {
        return run;
    }

    /// Cases that this run need not try again.
    Set<UUID> failed() {
        return failed;
    }

    void add(Swept swept) {
        run.did(swept.changed());
        warned += swept.warned();
        breached += swept.breached();
        escalated += swept.escalated();
        swept.failures().forEach(this::failed);
    }

    /// Notes promises that belong to no case.
    void add(OrderSweepStore.Swept swept) {
        run.did(swept.examined());
        warned += swept.warned();
        breached += swept.breached();
    }

    void add(StallStore.Swept swept) {
        run.did(swept.opened());
        stalled += swept.opened();
        swept.failures().forEach(this::failed);
    }

    /// Notes parcels for which a case would be opened.
    void wouldOpen(int parcels) {
        run.did(parcels);
        stalled += parcels;
    }

    /// Notes what a step told by the way, because it had fallen due before.
    void tells(Change change) {
        warned += count(change, EventType.SLA_WARNING);
        breached += count(change, EventType.SLA_BREACHED);
        escalated += count(change, EventType.ESCALATED);
    }

    /// Notes that due work is left.
    void leaves(boolean work) {
        more |= work;
    }

    /// Notes what people must mend.
    void alert(String sentence) {
        alerts.add(sentence);
        LOG.warn(sentence);
    }

    OperationReport report() {
        OperationReport report = run.report();
        int failures = run.failures();
        return report.with(
                new SweepFigures(
                        report.done() + failures,
                        warned,
                        breached,
                        escalated,
                        stalled,
                        failures,
                        alerts,
                        more || report.outOfTime()));
    }

    private void failed(StallStore.Failure failure) {
        String cause = failure.cause().getClass().getSimpleName();
        run.failed("Shipment %s was put back: %s".formatted(failure.shipmentNo(), cause));
        LOG.warnf(failure.cause(), "No case can be opened for %s", failure.shipmentNo());
    }

    private static int count(Change change, EventType type) {
        return (int) change.events().stream().filter(event -> event.type() == type).count();
    }

    private void failed(Swept.Failure failure) {
        failed.add(failure.id());
        String cause = failure.cause().getClass().getSimpleName();
        run.failed("Case %s was put back: %s".formatted(failure.caseNo(), cause));
        LOG.warnf(failure.cause(), "Case %s cannot be swept", failure.caseNo());
    }
}
