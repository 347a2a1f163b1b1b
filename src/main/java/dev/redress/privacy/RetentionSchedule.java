package dev.redress.privacy;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// What has been kept long enough goes, in the server, every night.
class RetentionSchedule {

    private final Operations operations;

    RetentionSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "retention",
            cron = "{redress.schedule.retention}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("retention", OperationOrder.ALL).replaceWithVoid();
    }
}
