package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one run did, or with `dryRun` would have done.
///
/// @param at the desk's time that the run went by
/// @param done cases or messages that were dealt with
/// @param figures what else a sweep counts, beside the other members; absent from other reports
/// @param failures one sentence each for those that were not, with their number
public record OperationReport(
        String operation,
        boolean dryRun,
        Instant at,
        int done,
        @JsonUnwrapped @Nullable SweepFigures figures,
        List<String> failures) {

    public OperationReport {
        failures = List.copyOf(failures);
    }

    public OperationReport(
            String operation, boolean dryRun, Instant at, int done, List<String> failures) {
        this(operation, dryRun, at, done, null, failures);
    }

    /// The same with what a sweep counts.
    public OperationReport with(SweepFigures counted) {
        return new OperationReport(operation, dryRun, at, done, counted, failures);
    }
}
