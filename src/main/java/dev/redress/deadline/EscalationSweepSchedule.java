package dev.redress.deadline;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The escalation sweep in the server.
class EscalationSweepSchedule {

    private final Operations operations;

    EscalationSweepSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "escalation-sweep",
            every = "{redress.schedule.escalation-sweep}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("escalation-sweep", OperationOrder.ALL).replaceWithVoid();
    }
}
