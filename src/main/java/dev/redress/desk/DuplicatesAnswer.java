package dev.redress.desk;

import dev.redress.platform.Shown;
import java.util.List;
import java.util.UUID;

/// The cases that may be the same complaint, the most alike first.
///
/// @param complete false if there are more cases of the customer, the order or the product than
///   were looked at, or more that are alike than are listed
record DuplicatesAnswer(List<DuplicateAnswer> items, boolean complete) implements Shown {

    @Override
    public List<UUID> shownCases() {
        return items.stream().map(DuplicateAnswer::caseId).toList();
    }
}
