package dev.redress.store;

import java.time.Instant;
import java.util.List;

/// How a draft of a policy did when somebody measured it.
///
/// @param classifier the version in force then
/// @param report the figures as JSON
/// @param missed what of the bar is not reached, in words; empty if all is
public record PolicyEvaluation(
        String name,
        int version,
        int classifier,
        String report,
        List<String> missed,
        String evaluatedBy,
        Instant evaluatedAt) {

    public PolicyEvaluation {
        missed = List.copyOf(missed);
    }
}
