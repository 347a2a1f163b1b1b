package dev.redress.identity;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/// Hashing costs a core for a tenth of a second: a flood of sign-ins must leave the others theirs.
@ApplicationScoped
class PasswordCheck {

    static final int AT_ONCE_MAX = 2;

    // About five seconds of waiting for the last one. Whoever comes then is told to come later.
    private static final int WAITING_MAX = 100;

    /// Does the work on a worker thread, a few at a time.
    @Bulkhead(value = AT_ONCE_MAX, waitingTaskQueue = WAITING_MAX)
    <T> Uni<T> run(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
