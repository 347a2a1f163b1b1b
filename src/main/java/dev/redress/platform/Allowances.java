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
        return take(name, perMinute);
    }

    /// The same for somebody who has an allowance of their own. Another one begins full.
    Optional<Duration> take(String name, int ofTheirs) {
        ConsumptionProbe probe =
                bucket(ofTheirs + " " + name, ofTheirs).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String key, int allowed) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> full(allowed));
        }
    }

    private Bucket full(int allowed) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit ->
                        limit.capacity(allowed).refillGreedy(allowed, Duration.ofMinutes(1)))
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
