package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of cases. Where a text is looked for, it may have few or none and yet not be the last.
///
/// @param last the case behind which the next page begins; absent when there is none
public record CaseList(List<Complaint> cases, @Nullable UUID last) {

    public CaseList {
        cases = List.copyOf(cases);
    }
}
