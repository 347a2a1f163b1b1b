package dev.redress.deadline;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The deadline sweep in the server.
class DeadlineSweepSchedule {

    private final Operations operations;

    DeadlineSweepSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "deadline-sweep",
            every = "{redress.schedule.deadline-sweep}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("deadline-sweep", OperationOrder.ALL).replaceWithVoid();
    }
}
