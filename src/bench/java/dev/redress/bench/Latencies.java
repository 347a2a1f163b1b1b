package dev.redress.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// How long each request of one or more phases took, and how long the phases did.
///
/// @param nanos sorted
record Latencies(long[] nanos, Duration measured) {

    static Latencies of(LongStream nanos, Duration measured) {
        return new Latencies(nanos.sorted().toArray(), measured);
    }

    static Latencies together(List<Latencies> phases) {
        return of(
                phases.stream().flatMapToLong(phase -> Arrays.stream(phase.nanos)),
                phases.stream().map(Latencies::measured).reduce(Duration.ZERO, Duration::plus));
    }

    int count() {
        return nanos.length;
    }

    double perSecond() {
        return nanos.length / (measured.toNanos() / 1e9);
    }

    /// The time that `share` of the requests did not exceed, in milliseconds.
    double millis(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(rank, 1) - 1] / 1e6;
    }
}
