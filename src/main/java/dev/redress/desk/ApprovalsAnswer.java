package dev.redress.desk;

import dev.redress.platform.Shown;
import java.util.List;
import java.util.UUID;

/// What waits for an approval, what is due first in front.
///
/// @param more whether there are others behind these
record ApprovalsAnswer(List<ApprovalAnswer> items, boolean more) implements Shown {

    @Override
    public List<UUID> shownCases() {
        return items.stream().map(ApprovalAnswer::caseId).distinct().toList();
    }
}
