package dev.redress.classification;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The classification of waiting cases in the server.
class ClassificationSchedule {

    private final Operations operations;

    ClassificationSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "classification",
            every = "{redress.schedule.classification}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("classification", OperationOrder.ALL).replaceWithVoid();
    }
}
