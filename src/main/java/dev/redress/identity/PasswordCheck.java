package dev.redress.identity;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/// Hashing costs a core for a tenth of a second: a flood of sign-ins must leave the others theirs.
///
/// Works on a worker thread, a few at a time; see [dev.redress.platform.Worker#back].
@ApplicationScoped
class PasswordCheck {

    static final int AT_ONCE_MAX = 2;

    // About five seconds of waiting for the last one. Whoever comes then is told to come later.
    private static final int WAITING_MAX = 100;

    @Bulkhead(value = AT_ONCE_MAX, waitingTaskQueue = WAITING_MAX)
    Uni<Boolean> matches(String password, String hash) {
        return Uni.createFrom()
                .item(() -> Passwords.match(password, hash))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    @Bulkhead(value = AT_ONCE_MAX, waitingTaskQueue = WAITING_MAX)
    Uni<String> hash(String password) {
        return Uni.createFrom()
                .item(() -> Passwords.hash(password))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
