package dev.redress.security;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The look for access that is not normal, in the server.
class AbnormalAccessSchedule {

    private final Operations operations;

    AbnormalAccessSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "abnormal-access",
            every = "{redress.schedule.abnormal-access}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("abnormal-access", OperationOrder.ALL).replaceWithVoid();
    }
}
