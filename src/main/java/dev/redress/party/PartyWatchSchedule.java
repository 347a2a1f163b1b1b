package dev.redress.party;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The watch over the time of parties in the server.
class PartyWatchSchedule {

    private final Operations operations;

    PartyWatchSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "party-watch",
            every = "{redress.schedule.party-watch}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("party-watch", OperationOrder.ALL).replaceWithVoid();
    }
}
