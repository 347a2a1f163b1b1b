package dev.redress.store;

import dev.redress.core.sla.Deadline;
import dev.redress.core.sla.LedgerEntry;
import java.util.List;
import java.util.UUID;

/// The clocks of a case as they are stored, and what the ledger tells of them.
///
/// @param ledger in order
public record CaseClocks(
        UUID id, String caseNo, List<Deadline> deadlines, List<LedgerEntry> ledger) {

    public CaseClocks {
        deadlines = List.copyOf(deadlines);
        ledger = List.copyOf(ledger);
    }
}
