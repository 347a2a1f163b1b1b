package dev.redress.audit;

import dev.redress.platform.DeskClock;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.store.AuditSealing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Puts the entries of the log into the chain.
@ApplicationScoped
public class AuditSeal implements Operation {

    private static final int BATCH_MAX = 2_000;

    private final AuditSealing sealing;
    private final DeskClock clock;

    AuditSeal(AuditSealing sealing, DeskClock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-seal";
    }

    /// A dry run seals nothing and finds nothing.
    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return run.repeat(() -> order.dryRun() ? Uni.createFrom().item(false) : round(run))
                .map(_ -> run.report());
    }

    private Uni<Boolean> round(OperationRun run) {
        int limit = Math.min(BATCH_MAX, run.remaining());
        return sealing.seal(limit).invoke(run::did).map(sealed -> sealed == limit);
    }
}
