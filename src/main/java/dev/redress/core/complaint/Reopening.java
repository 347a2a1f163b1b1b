package dev.redress.core.complaint;

import dev.redress.core.sla.DeadlineState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a closed case was taken up again, with the result that it had then.
///
/// @param closedAt when it had been closed
/// @param resolvedAt when the customer had been told the result
/// @param kept whether the result was in time: MET or BREACHED; absent if no time was promised
public record Reopening(
        Cause cause,
        String reason,
        String by,
        Instant at,
        Instant closedAt,
        @Nullable Instant resolvedAt,
        @Nullable DeadlineState kept) {

    /// Why (spec.md §5.1, `reopen`).
    public enum Cause {
        REMEDY_FAILED,
        NEW_FACTS
    }
}
