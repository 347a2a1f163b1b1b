package dev.redress.security;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The look for open doors in the server, every night.
class ExposureCheckSchedule {

    private final Operations operations;

    ExposureCheckSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "exposure-check",
            cron = "{redress.schedule.exposure-check}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("exposure-check", OperationOrder.ALL).replaceWithVoid();
    }
}
