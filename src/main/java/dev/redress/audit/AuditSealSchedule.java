package dev.redress.audit;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The sealing of the audit log in the server.
class AuditSealSchedule {

    private final Operations operations;

    AuditSealSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "audit-seal",
            every = "{redress.schedule.audit-seal}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("audit-seal", OperationOrder.ALL).replaceWithVoid();
    }
}
