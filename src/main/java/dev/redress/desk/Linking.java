package dev.redress.desk;

import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.LinkCommand;
import dev.redress.core.duplicate.Relation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody says of two cases.
///
/// @param relation absent if it is taken back
record Linking(UUID other, @Nullable Relation relation, String reason) {

    Action action() {
        return relation == null ? Action.UNLINK : Action.LINK;
    }

    /// What one of both is told of the other.
    LinkCommand towards(Complaint other, boolean isCounterpart) {
        return relation == null
                ? new LinkCommand.Unlink(other.id(), other.caseNo(), reason, isCounterpart)
                : new LinkCommand.Link(other.id(), other.caseNo(), relation, reason, isCounterpart);
    }
}
