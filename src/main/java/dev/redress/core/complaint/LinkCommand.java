package dev.redress.core.complaint;

import dev.redress.core.duplicate.Relation;
import java.util.UUID;

/// What says how two cases belong together. Each of them is told, one as the case that the actor
/// works on, the other one as its counterpart.
public sealed interface LinkCommand extends Command {

    /// The other case.
    UUID caseId();

    /// Whether the actor may not need to be responsible for the case, but only for the other one.
    boolean isCounterpart();

    /// Lays the case beside another; in the place of what was said of the two before.
    record Link(UUID caseId, String caseNo, Relation relation, String reason, boolean isCounterpart)
            implements LinkCommand {
        @Override
        public Action action() {
            return Action.LINK;
        }
    }

    /// Takes that back.
    record Unlink(UUID caseId, String caseNo, String reason, boolean isCounterpart)
            implements LinkCommand {
        @Override
        public Action action() {
            return Action.UNLINK;
        }
    }
}
