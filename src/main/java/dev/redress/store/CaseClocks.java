package dev.redress.store;

import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.LedgerEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The clocks of a case as they are stored, and what the ledger tells of them.
///
/// @param nextDueAt as the queue is ordered by; absent while nothing runs that staff owes
/// @param ledger in order
public record CaseClocks(
        UUID id,
        String caseNo,
        @Nullable Instant nextDueAt,
        List<Deadline> deadlines,
        List<LedgerEntry> ledger) {

    public CaseClocks {
        deadlines = List.copyOf(deadlines);
        ledger = List.copyOf(ledger);
    }
}
