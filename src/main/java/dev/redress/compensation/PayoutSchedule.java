package dev.redress.compensation;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The payments in the server.
class PayoutSchedule {

    private final Operations operations;

    PayoutSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "payout",
            every = "{redress.schedule.payout}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("payout", OperationOrder.ALL).replaceWithVoid();
    }
}
