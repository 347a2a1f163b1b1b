package dev.redress.insight;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The look at what many cases tell, in the server.
class InsightSchedule {

    private final Operations operations;

    InsightSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "insight",
            every = "{redress.schedule.insight}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("insight", OperationOrder.ALL).replaceWithVoid();
    }
}
