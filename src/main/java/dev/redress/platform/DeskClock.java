package dev.redress.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The desk's time: the machine's, or in demo mode an instant that stands still until it is moved.
///
/// Microseconds, because that is what the database keeps: an instant compares equal before and
/// after it was stored. Tokens, lock-outs and time-outs do not look here; they use real time.
@ApplicationScoped
public class DeskClock extends Clock {

    private static final Duration PRECISION = Duration.ofNanos(1_000);

    private final Clock machine = Clock.tick(Clock.systemUTC(), PRECISION);
    private final AtomicReference<@Nullable Instant> set = new AtomicReference<>();

    @Override
    public Instant instant() {
        Instant standing = set.get();
        return standing == null ? machine.instant() : standing;
    }

    /// Makes the desk's time stand still at `instant`, which may lie before the present one.
    void standAt(Instant instant) {
        set.set(instant);
    }

    /// Moves the desk's time by `step` from where it is; from now on it stands still.
    Instant advance(Duration step) {
        Instant from = instant();
        Instant to = from.plus(step);
        set.set(to);
        return to;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.tick(Clock.system(zone), PRECISION);
    }
}
