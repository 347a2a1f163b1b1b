package dev.redress.core.complaint;

import dev.redress.core.sla.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// That a case went into another one, with what is needed to take it out again.
///
/// @param caseId of the other one
/// @param from the status that the case had
/// @param stopped the clocks that ran until then
public record Merger(
        UUID caseId,
        String caseNo,
        String reason,
        String by,
        Instant at,
        Status from,
        List<Stage> stopped) {

    private static final Duration UNDONE_WITHIN = Duration.ofHours(24);

    public Merger {
        stopped = List.copyOf(stopped);
    }

    /// The last instant at which it can be undone (spec.md §12.11).
    public Instant undoUntil() {
        return at.plus(UNDONE_WITHIN);
    }

    /// What was merged before this instant cannot be undone at `now`.
    public static Instant lastUndoneAt(Instant now) {
        return now.minus(UNDONE_WITHIN);
    }
}
