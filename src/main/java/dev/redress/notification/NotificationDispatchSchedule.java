package dev.redress.notification;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The dispatch of the outbox in the server.
class NotificationDispatchSchedule {

    private final Operations operations;

    NotificationDispatchSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "notification-dispatch",
            every = "{redress.schedule.notification-dispatch}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("notification-dispatch", OperationOrder.ALL).replaceWithVoid();
    }
}
