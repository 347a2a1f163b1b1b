package dev.redress.core.examination;

import java.util.ArrayList;
import java.util.List;

/// What a classifier must reach to be let in; policy data (`policy/classification-bar-v1.json`).
///
/// @param macroF1 at least, see [Figures]
/// @param accepted at least
/// @param acceptedAt70 at least, of the surest seven of ten answers
/// @param p99Micros at most, for one answer
public record Bar(
        String version, double macroF1, double accepted, double acceptedAt70, long p99Micros) {

    /// What is not reached, in words; empty if all is.
    public List<String> missed(Figures figures, Latency latency) {
        List<String> missed = missed(figures);
        if (latency.p99Micros() > p99Micros) {
            missed.add("p99 is %d µs, above %d".formatted(latency.p99Micros(), p99Micros));
        }
        return missed;
    }

    /// Likewise, where a machine that does much else at once says nothing about time.
    public List<String> missed(Figures figures) {
        List<String> missed = new ArrayList<>();
        require(missed, "macro-F1", figures.macroF1(), macroF1);
        require(missed, "accepted", figures.accepted(), accepted);
        require(missed, "accepted at 70 % coverage", figures.at70().accepted(), acceptedAt70);
        return missed;
    }

    private static void require(List<String> missed, String what, double reached, double wanted) {
        if (reached < wanted) {
            missed.add("%s is %.3f, below %.3f".formatted(what, reached, wanted));
        }
    }
}
