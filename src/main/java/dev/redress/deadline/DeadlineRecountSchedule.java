package dev.redress.deadline;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The recount of deadlines in the server.
class DeadlineRecountSchedule {

    private final Operations operations;

    DeadlineRecountSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "deadline-recount",
            every = "{redress.schedule.deadline-recount}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("deadline-recount", OperationOrder.ALL).replaceWithVoid();
    }
}
