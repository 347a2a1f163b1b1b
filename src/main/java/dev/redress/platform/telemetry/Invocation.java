package dev.redress.platform.telemetry;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The event that a function works on. An instance has one at a time, so that the present one is a
/// field and need not be carried from thread to thread.
public final class Invocation {

    /// What a caller may give as an id of its own: nothing that could pass for something else in a
    /// log.
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._:/-]{1,128}");

    private static final AtomicBoolean COLD = new AtomicBoolean(true);
    private static volatile @Nullable Invocation current;

    private final String requestId;
    private final Optional<String> correlationId;
    private final boolean coldStart = COLD.getAndSet(false);
    private final long begin = System.nanoTime();

    private Invocation(String requestId, Optional<String> correlationId) {
        this.requestId = requestId;
        this.correlationId = correlationId;
    }

    /// From now on what is logged belongs to this event.
    ///
    /// @param requestId Lambda's
    /// @param correlationId of whoever sent the event, or `null`; left out when it is of no fit
    ///   form
    public static Invocation begin(String requestId, @Nullable String correlationId) {
        Invocation begun =
                new Invocation(
                        requestId,
                        Optional.ofNullable(correlationId).filter(id -> FIT.matcher(id).matches()));
        current = begun;
        return begun;
    }

    static Optional<Invocation> current() {
        return Optional.ofNullable(current);
    }

    boolean isColdStart() {
        return coldStart;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    void addTo(JsonObject line) {
        line.put("function_request_id", requestId).put("cold_start", coldStart);
        correlationId.map(LogWords::masked).ifPresent(id -> line.put("correlation_id", id));
    }
}
