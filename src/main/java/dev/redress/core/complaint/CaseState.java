package dev.redress.core.complaint;

import dev.redress.core.classification.Assessment;
import dev.redress.core.history.Facts;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What events make of a case: all of [Complaint] but what was submitted, which never changes, and
/// the deadlines, which have a ledger of their own.
public record CaseState(
        Status status,
        Assessment assessment,
        Handling handling,
        List<CasePause> pauses,
        Dossier dossier) {

    public CaseState {
        pauses = List.copyOf(pauses);
    }

    public static CaseState of(Complaint complaint) {
        return new CaseState(
                complaint.status(),
                complaint.assessment(),
                complaint.handling(),
                complaint.pauses(),
                complaint.dossier());
    }

    /// What the opening made of nothing.
    public static SortedMap<String, String> facts(Complaint opened) {
        return Facts.of(of(opened));
    }

    /// What a change made of the case: null for what is not so any more.
    public static SortedMap<String, @Nullable String> changes(Complaint before, Complaint after) {
        return Facts.changes(of(before), of(after));
    }
}
