package dev.redress.platform;

import io.smallrye.mutiny.Uni;

/// What a flow began and did not end, which the clean-up deals with.
public interface Leftovers {

    /// Deals with as much of it as the run allows, and notes how much that was.
    ///
    /// @param isDryRun whether it is only counted
    Uni<Void> clear(OperationRun run, boolean isDryRun);
}
