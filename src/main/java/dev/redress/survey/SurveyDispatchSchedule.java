package dev.redress.survey;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The dispatch of survey invitations in the server.
class SurveyDispatchSchedule {

    private final Operations operations;

    SurveyDispatchSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "survey-dispatch",
            every = "{redress.schedule.survey-dispatch}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("survey-dispatch", OperationOrder.ALL).replaceWithVoid();
    }
}
