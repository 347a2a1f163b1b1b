package dev.redress.security;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The scan of cases for legal risk, in the server.
class LegalScanSchedule {

    private final Operations operations;

    LegalScanSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "legal-scan",
            cron = "{redress.schedule.legal-scan}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("legal-scan", OperationOrder.ALL).replaceWithVoid();
    }
}
