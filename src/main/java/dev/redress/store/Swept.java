package dev.redress.store;

import dev.redress.core.history.EventType;
import dev.redress.core.sla.Findings;
import java.util.List;
import java.util.UUID;

/// What one batch of a sweep came to.
///
/// @param examined cases that were looked at
/// @param warned deadlines whose warning was written
/// @param breached deadlines whose breach was written
/// @param escalated levels by which cases were raised, all together
/// @param failures cases that were put back
public record Swept(int examined, int warned, int breached, int escalated, List<Failure> failures) {

    public Swept {
        failures = List.copyOf(failures);
    }

    /// A case that could not be judged or written, and why.
    public record Failure(UUID id, String caseNo, Throwable cause) {}

    static Swept of(List<Findings> written, List<Failure> failures) {
        return new Swept(
                written.size() + failures.size(),
                count(written, EventType.SLA_WARNING),
                count(written, EventType.SLA_BREACHED),
                count(written, EventType.ESCALATED),
                failures);
    }

    /// Cases that were written.
    public int changed() {
        return examined - failures.size();
    }

    /// Whether nothing was due, or everything due is in the hands of other sweeps.
    public boolean isEmpty() {
        return examined == 0;
    }

    private static int count(List<Findings> written, EventType type) {
        return (int)
                written.stream()
                        .flatMap(findings -> findings.events().stream())
                        .filter(event -> event.type() == type)
                        .count();
    }
}
