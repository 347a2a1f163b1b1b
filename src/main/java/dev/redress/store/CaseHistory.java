package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A case as it is stored, and what its events made of it.
///
/// @param complaint without its deadlines, of which the ledger tells
/// @param facts of one event after another, in order; null for what is not so any more. None for a
///   case that was opened before events held facts
public record CaseHistory(Complaint complaint, List<Map<String, @Nullable String>> facts) {

    public CaseHistory {
        facts = List.copyOf(facts);
    }
}
