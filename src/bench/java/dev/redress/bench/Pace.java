package dev.redress.bench;

import java.util.random.RandomGenerator;

/// When requests are due. A request that starts late, because the one before it took long, has
/// waited since it was due; its latency counts from there.
sealed interface Pace {

    /// The instant at which the next request is due, in the time of [System#nanoTime].
    long next();

    /// Each client sends the next request as soon as it has the answer to its last.
    record AtOnce() implements Pace {
        @Override
        public long next() {
            return System.nanoTime();
        }
    }

    /// Requests come independently of each other and of the answers, as those of strangers do.
    final class Strangers implements Pace {

        private final double meanNanos;
        private final RandomGenerator random = RandomGenerator.getDefault();
        private double due = System.nanoTime();

        Strangers(double perSecond) {
            meanNanos = 1e9 / perSecond;
        }

        @Override
        public synchronized long next() {
            due += -Math.log(1 - random.nextDouble()) * meanNanos;
            return (long) due;
        }
    }
}
