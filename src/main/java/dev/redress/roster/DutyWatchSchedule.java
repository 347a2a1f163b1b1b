package dev.redress.roster;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The look for gaps in the duty roster in the server.
class DutyWatchSchedule {

    private final Operations operations;

    DutyWatchSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "duty-watch",
            every = "{redress.schedule.duty-watch}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("duty-watch", OperationOrder.ALL).replaceWithVoid();
    }
}
