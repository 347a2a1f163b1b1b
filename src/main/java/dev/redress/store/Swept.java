package dev.redress.store;

import java.util.List;

/// What one sweep did.
///
/// @param changed cases that were written
/// @param failures cases that were put back
public record Swept(int changed, List<Failure> failures) {

    public Swept {
        failures = List.copyOf(failures);
    }

    /// A case that could not be judged, and why.
    public record Failure(String caseNo, RuntimeException cause) {}

    /// Whether nothing was due, or everything due is in the hands of other sweeps.
    public boolean isEmpty() {
        return changed == 0 && failures.isEmpty();
    }
}
