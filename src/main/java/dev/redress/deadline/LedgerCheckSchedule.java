package dev.redress.deadline;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The check of the clock ledger in the server, every night.
class LedgerCheckSchedule {

    private final Operations operations;

    LedgerCheckSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "ledger-check",
            cron = "{redress.schedule.ledger-check}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("ledger-check", OperationOrder.ALL).replaceWithVoid();
    }
}
