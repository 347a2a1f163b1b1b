package dev.redress.core.complaint;

/// What makes one case of two, and two of it again. Each of both is told.
public sealed interface MergeCommand extends Command {

    /// Goes into another case, which is handled for both.
    record Merge(Complaint into, String reason) implements MergeCommand {
        @Override
        public Action action() {
            return Action.MERGE;
        }
    }

    /// Takes another case in.
    ///
    /// @param merged as it is after its own part of it
    record Absorb(Complaint merged, String reason) implements MergeCommand {
        @Override
        public Action action() {
            return Action.ABSORB;
        }
    }

    /// Comes out again, as if it had never gone in.
    record UndoMerge(Complaint from, String reason) implements MergeCommand {
        @Override
        public Action action() {
            return Action.UNDO_MERGE;
        }
    }

    /// Lets the other case go again.
    record Release(Complaint merged, String reason) implements MergeCommand {
        @Override
        public Action action() {
            return Action.RELEASE;
        }
    }
}
