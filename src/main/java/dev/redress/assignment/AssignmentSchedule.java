package dev.redress.assignment;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The assignment of waiting cases in the server.
class AssignmentSchedule {

    private final Operations operations;

    AssignmentSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "assignment",
            every = "{redress.schedule.assignment}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("assignment", OperationOrder.ALL).replaceWithVoid();
    }
}
