package dev.redress.policy;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The watch over missing calendars in the server.
class CalendarWatchSchedule {

    private final Operations operations;

    CalendarWatchSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "calendar-watch",
            every = "{redress.schedule.calendar-watch}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("calendar-watch", OperationOrder.ALL).replaceWithVoid();
    }
}
