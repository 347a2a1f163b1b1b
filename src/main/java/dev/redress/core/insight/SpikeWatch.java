package dev.redress.core.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Tells a sudden rise from what is usual (spec.md §6.6, CLS-24).
///
/// Usual is the mean of the fourteen days before. Days of a promotion are left out of it, and while
/// one runs, the number that it lets expect is compared with. What came in the same hours of the
/// week in both weeks before is usual, too: the lesser of both counts.
public final class SpikeWatch {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int WEEK = 7;

    private final DetectionPolicy policy;
    private final List<Promotion> promotions;

    public SpikeWatch(DetectionPolicy policy, List<Promotion> promotions) {
        this.policy = policy;
        this.promotions = List.copyOf(promotions);
    }

    /// The spike that it is, if it is one.
    ///
    /// @param now the end of the last 24 hours
    public Optional<Spike> judge(Surge surge, Instant now) {
        Baseline usual = usual(surge, now);
        // The gravest comes first.
        return policy.spikes().stream()
                .filter(threshold -> threshold.isReached(surge.count(), usual))
                .findFirst()
                .map(threshold -> new Spike(surge, threshold.level(), usual));
    }

    private Baseline usual(Surge surge, Instant now) {
        List<Promotion> own =
                promotions.stream()
                        .filter(one -> one.scope().coversAllOf(surge.dimension(), surge.value()))
                        .toList();
        Baseline mean = mean(surge, own, now);
        Baseline usual = policy.weeklyRhythm() ? mean.atLeast(rhythm(surge, own, now)) : mean;
        return usual.times(expected(own, now));
    }

    private static Baseline mean(Surge surge, List<Promotion> own, Instant now) {
        long complaints = 0;
        int days = 0;
        for (int day = 1; day <= Surge.DAYS_BEFORE; day++) {
            if (isPlain(day, own, now)) {
                complaints += surge.daily().get(day);
                days++;
            }
        }
        return Baseline.of(complaints, days);
    }

    private static Baseline rhythm(Surge surge, List<Promotion> own, Instant now) {
        boolean isKnown = isPlain(WEEK, own, now) && isPlain(2 * WEEK, own, now);
        int least = Math.min(surge.daily().get(WEEK), surge.daily().get(2 * WEEK));
        return Baseline.of(isKnown ? least : 0, 1);
    }

    private static int expected(List<Promotion> own, Instant now) {
        return own.stream()
                .filter(one -> one.touches(now.minus(DAY), now))
                .mapToInt(Promotion::expectedFactor)
                .max()
                .orElse(1);
    }

    private static boolean isPlain(int day, List<Promotion> own, Instant now) {
        Instant end = now.minus(DAY.multipliedBy(day));
        return own.stream().noneMatch(one -> one.touches(end.minus(DAY), end));
    }
}
