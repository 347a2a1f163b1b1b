package dev.redress.notification;

import dev.redress.store.OutboxMessage;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// The gateway with patience, but not too much: a hiccup is tried again at once, a call that hangs
/// is cut off, and a provider that is down is left alone for a while.
///
/// The numbers can be changed without a new build: see `application.properties`.
@ApplicationScoped
class GuardedGateway {

    static final String CIRCUIT = "notification-gateway";

    private final NotificationGateway gateway;

    GuardedGateway(NotificationGateway gateway) {
        this.gateway = gateway;
    }

    /// Fails with [CircuitBreakerOpenException] without a try while the provider is left alone.
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            maxDuration = 20_000,
            abortOn = CircuitBreakerOpenException.class)
    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.5,
            delay = 30,
            delayUnit = ChronoUnit.SECONDS)
    @CircuitBreakerName(CIRCUIT)
    @Timeout(5_000)
    Uni<Void> send(OutboxMessage message) {
        return gateway.send(message);
    }
}
