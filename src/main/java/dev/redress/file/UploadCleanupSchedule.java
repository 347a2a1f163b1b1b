package dev.redress.file;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import dev.redress.platform.OperationOrder;
import dev.redress.platform.Operations;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/// The cleaning up of uploads in the server.
class UploadCleanupSchedule {

    private final Operations operations;

    UploadCleanupSchedule(Operations operations) {
        this.operations = operations;
    }

    @Scheduled(
            identity = "upload-cleanup",
            every = "{redress.schedule.upload-cleanup}",
            delayed = "{redress.schedule.after-start}",
            concurrentExecution = SKIP)
    Uni<Void> run() {
        return operations.run("upload-cleanup", OperationOrder.ALL).replaceWithVoid();
    }
}
