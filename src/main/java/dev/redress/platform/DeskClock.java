package dev.redress.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The desk's time: the machine's, or in demo mode an instant that stands still until it is moved.
///
/// Microseconds, because that is what the database keeps: an instant compares equal before and
/// after it was stored. Tokens, lock-outs and time-outs do not look here; they use real time.
@ApplicationScoped
public class DeskClock extends Clock {

    /// What policies and calendars cover.
    static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    static final Instant LAST = Instant.parse("2100-12-31T23:59:59Z");

    private static final Duration PRECISION = Duration.ofNanos(1_000);

    private final Clock machine = Clock.tick(Clock.systemUTC(), PRECISION);
    private final AtomicReference<@Nullable Instant> set = new AtomicReference<>();

    @Override
    public Instant instant() {
        Instant standing = set.get();
        return standing == null ? machine.instant() : standing;
    }

    boolean stands() {
        return set.get() != null;
    }

    /// Makes the desk's time stand still at `instant`, which may lie before the present one.
    ///
    /// @throws DateTimeException outside of [#FIRST] to [#LAST]
    void standAt(Instant instant) {
        set.set(inRange(instant));
    }

    /// Moves the desk's time by `step` from where it is; from now on it stands still.
    ///
    /// @throws DateTimeException when that leads outside of [#FIRST] to [#LAST]
    void advance(Duration step) {
        set.updateAndGet(standing -> {
            Instant from = standing == null ? machine.instant() : standing;
            return inRange(from.plus(step));
        });
    }

    private static Instant inRange(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("must be from %s to %s".formatted(FIRST, LAST));
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /// The same time, shown in another zone.
    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return DeskClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return DeskClock.this.withZone(other);
            }
        };
    }
}
