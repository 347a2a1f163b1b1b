package dev.redress.appraisal;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The counting of appraisals in the server, every night.
class AppraisalSchedule {

    private final Operations operations;

    AppraisalSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "appraisal",
            cron = "{redress.schedule.appraisal}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("appraisal", OperationOrder.ALL).replaceWithVoid();
    }
}
