package dev.redress.core.examination;

import java.util.Arrays;
import java.util.List;

/// How long an answer takes on a warm machine, in microseconds.
public record Latency(long p50Micros, long p99Micros, long maxMicros) {

    public static Latency of(List<Answer> answers) {
        long[] nanos = answers.stream().mapToLong(Answer::nanos).toArray();
        Arrays.sort(nanos);
        return new Latency(micros(nanos, 0.5), micros(nanos, 0.99), micros(nanos, 1));
    }

    private static long micros(long[] nanos, double share) {
        int rank = (int) Math.ceil(share * nanos.length) - 1;
        return nanos.length == 0 ? 0 : Math.ceilDiv(nanos[Math.max(0, rank)], 1_000);
    }
}
