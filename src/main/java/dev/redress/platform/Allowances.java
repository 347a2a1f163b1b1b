package dev.redress.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// So many requests within a minute for each name: a token bucket, so that a pause earns a burst
/// and no burst doubles at the turn of a minute. In the memory of this process.
final class Allowances {

    // Some megabytes at most. Whoever has more names than that is not stopped by counting.
    private static final int COUNTED_MAX = 20_000;

    private final int perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > COUNTED_MAX;
                }
            };

    /// @param perMinute at least 1
    Allowances(Clock clock, int perMinute) {
        this.perMinute = perMinute;
        this.time = new ClockTime(clock);
    }

    /// Takes one; empty if it was there, otherwise how long until the next one is.
    Optional<Duration> take(String name) {
        ConsumptionProbe probe = bucket(name).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String name) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(name, _ -> full());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit ->
                        limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
