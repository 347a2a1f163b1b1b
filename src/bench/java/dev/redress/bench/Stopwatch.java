package dev.redress.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/// Measures small things by doing them very often, with another instant each time.
final class Stopwatch {

    private static final Duration WARM_UP = Duration.ofMillis(500);
    private static final Duration ROUND = Duration.ofMillis(200);
    private static final int ROUNDS = 7;
    private static final int INSTANTS = 4_096;
    private static final int STEP = 64;

    private final SplittableRandom random;
    private int sink;

    Stopwatch(SplittableRandom random) {
        this.random = random;
    }

    /// Random seconds of some days.
    List<Instant> instants(LocalDate first, int days) {
        return instants(first.atStartOfDay().toInstant(ZoneOffset.UTC), Duration.ofDays(days));
    }

    /// Random seconds of some time.
    List<Instant> instants(Instant first, Duration length) {
        return Stream.generate(() -> first.plusSeconds(random.nextLong(length.toSeconds())))
                .limit(INSTANTS)
                .toList();
    }

    /// The median of the rounds.
    double nanos(List<Instant> instants, Function<Instant, ?> work) {
        round(instants, work, WARM_UP);
        double[] rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = round(instants, work, ROUND);
        }
        Arrays.sort(rounds);
        if (sink == 0) {
            throw new IllegalStateException("Nothing was done");
        }
        return rounds[ROUNDS / 2];
    }

    private double round(List<Instant> instants, Function<Instant, ?> work, Duration length) {
        long start = System.nanoTime();
        long passed = 0;
        long count = 0;
        while (passed < length.toNanos()) {
            int first = (int) (count % instants.size());
            for (Instant instant : instants.subList(first, first + STEP)) {
                sink |= work.apply(instant).hashCode();
            }
            count += STEP;
            passed = System.nanoTime() - start;
        }
        return (double) passed / count;
    }
}
