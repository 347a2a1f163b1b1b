package dev.redress.platform.crypto;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The sealing anew in the server.
class ResealingSchedule {

    private final Operations operations;

    ResealingSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "resealing",
            every = "{redress.schedule.resealing}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("resealing", OperationOrder.ALL).replaceWithVoid();
    }
}
