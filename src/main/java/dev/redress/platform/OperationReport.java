package dev.redress.platform;

import java.time.Instant;
import java.util.List;

/// What one run did, or with `dryRun` would have done.
///
/// @param at the desk's time that the run went by
/// @param done cases or messages that were dealt with
/// @param failures one sentence each for those that were not, with their number
public record OperationReport(
        String operation, boolean dryRun, Instant at, int done, List<String> failures) {

    public OperationReport {
        failures = List.copyOf(failures);
    }
}
