package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one run did, or with `dryRun` would have done.
///
/// @param at the desk's time that the run went by
/// @param done cases or messages that were dealt with
/// @param spared messages that were not tried, because the subscriber that they are for is away; no
///   failure of the desk's
/// @param outOfTime whether the run stopped before it had looked at everything, because whoever
///   runs it would soon have ended it; the next run goes on
/// @param figures what else a sweep counts, beside the other members; absent from other reports
/// @param failures one sentence each for those that were not, with their number; of more than 100
///   the first, and how many more there are
public record OperationReport(
        String operation,
        boolean dryRun,
        Instant at,
        int done,
        int spared,
        boolean outOfTime,
        @JsonUnwrapped @Nullable SweepFigures figures,
        List<String> failures) {

    /// So many failures are told one by one: a report must fit into an answer of a function.
    static final int FAILURES_MAX = 100;

    public OperationReport {
        failures = shown(failures);
    }

    /// Of a run that spared nobody.
    public OperationReport(
            String operation,
            boolean dryRun,
            Instant at,
            int done,
            boolean outOfTime,
            @Nullable SweepFigures figures,
            List<String> failures) {
        this(operation, dryRun, at, done, 0, outOfTime, figures, failures);
    }

    /// Of a run that had the time it needed, and counted nothing else.
    public OperationReport(
            String operation, boolean dryRun, Instant at, int done, List<String> failures) {
        this(operation, dryRun, at, done, false, null, failures);
    }

    private static List<String> shown(List<String> failures) {
        int more = failures.size() - FAILURES_MAX;
        return more <= 0
                ? List.copyOf(failures)
                : Stream.concat(
                                failures.stream().limit(FAILURES_MAX),
                                Stream.of("and %d more".formatted(more)))
                        .toList();
    }

    /// How many could not be dealt with; without a sweep's figures no more than are told.
    int failed() {
        return figures == null ? failures.size() : figures.failed();
    }

    /// The same with what a sweep counts.
    public OperationReport with(SweepFigures counted) {
        return new OperationReport(
                operation, dryRun, at, done, spared, outOfTime, counted, failures);
    }
}
