package dev.redress.audit;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The check of the audit log in the server, every night.
class AuditCheckSchedule {

    private final Operations operations;

    AuditCheckSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "audit-check",
            cron = "{redress.schedule.audit-check}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("audit-check", OperationOrder.ALL).replaceWithVoid();
    }
}
