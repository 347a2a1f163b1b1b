package dev.redress.security;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The look at what falls due in the registers in the server.
class SecurityWatchSchedule {

    private final Operations operations;

    SecurityWatchSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "security-watch",
            every = "{redress.schedule.security-watch}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("security-watch", OperationOrder.ALL).replaceWithVoid();
    }
}
