package dev.redress.deadline;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The check of the histories in the server, every night.
class HistoryCheckSchedule {

    private final Operations operations;

    HistoryCheckSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "history-check",
            cron = "{redress.schedule.history-check}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("history-check", OperationOrder.ALL).replaceWithVoid();
    }
}
