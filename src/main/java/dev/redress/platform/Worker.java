package dev.redress.platform;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.function.Supplier;

/// Does what takes long beside the event loops.
public final class Worker {

    private Worker() {}

    /// What follows has the context of the caller again, who must be on one.
    public static <T> Uni<T> run(Supplier<T> work) {
        return back(
                Uni.createFrom()
                        .item(work)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    /// What follows `work` has the context of the caller again, wherever that was done. The caller
    /// must be on one.
    public static <T> Uni<T> back(Uni<T> work) {
        Context context = Objects.requireNonNull(Vertx.currentContext());
        return work.emitOn(command -> context.runOnContext(_ -> command.run()));
    }
}
