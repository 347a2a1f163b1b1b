package dev.redress.notification;

import dev.redress.core.notice.Lane;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/// Patience with one lane, but not too much: a hiccup is tried again at once, a call that hangs is
/// cut off, only so many calls are under way, and whoever is down is left alone for a while.
final class LaneGuard {

    private static final long RETRY_DELAY_MILLIS = 200;
    private static final long RETRY_JITTER_MILLIS = 100;
    private static final long RETRIES_MILLIS_MAX = 20_000;
    private static final double FAILURE_RATIO = 0.5;

    /// More wait only where several runs work on one lane at once.
    private static final int WAITING_MAX = 1_000;

    private final TypedGuard<Uni<Void>> guard;
    private final Duration timeout;
    private volatile Instant busyUntil = Instant.MIN;

    LaneGuard(Lane lane, ChannelConfig config) {
        timeout = config.timeout();
        guard =
                TypedGuard.create(new TypeLiteral<Uni<Void>>() {})
                        .withDescription("notification " + lane.label())
                        .withRetry()
                        .maxRetries(config.retriesMax())
                        .delay(RETRY_DELAY_MILLIS, ChronoUnit.MILLIS)
                        .jitter(RETRY_JITTER_MILLIS, ChronoUnit.MILLIS)
                        .maxDuration(RETRIES_MILLIS_MAX, ChronoUnit.MILLIS)
                        .abortOn(
                                List.of(
                                        CircuitBreakerOpenException.class,
                                        BulkheadException.class,
                                        Undeliverable.class,
                                        Busy.class))
                        .done()
                        .withCircuitBreaker()
                        .requestVolumeThreshold(config.circuitCalls())
                        .failureRatio(FAILURE_RATIO)
                        .delay(config.circuitPause().toMillis(), ChronoUnit.MILLIS)
                        // Whoever refuses one message, or asks for patience, is not down.
                        .skipOn(List.of(BulkheadException.class, Undeliverable.class, Busy.class))
                        .done()
                        .withBulkhead()
                        .limit(config.callsMax())
                        .queueSize(WAITING_MAX)
                        .done()
                        .build();
    }

    /// Fails with [CircuitBreakerOpenException] without a try while the other side is left alone.
    Uni<Void> call(Supplier<Uni<Void>> call) {
        // Within the bulkhead: a call that is given up outside of it keeps its place for as long as
        // the other side hangs, and once all places are taken nothing gets through any more.
        return guard.get(() -> call.get().ifNoItem().after(timeout).fail());
    }

    /// Whether the other side asked to be left alone beyond `now`.
    boolean isBusyAt(Instant now) {
        return now.isBefore(busyUntil);
    }

    Instant busyUntil() {
        return busyUntil;
    }

    void leaveAloneUntil(Instant then) {
        busyUntil = then;
    }
}
