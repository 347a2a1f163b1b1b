package dev.redress.core.complaint;

import dev.redress.core.conduct.Said;
import java.util.stream.Stream;

/// What takes a case up that was closed, or off the desk that is none.
public sealed interface TurnCommand extends Command {

    /// Takes a closed case up again.
    record Reopen(Reopening.Cause cause, String reason) implements TurnCommand {
        @Override
        public Action action() {
            return Action.REOPEN;
        }
    }

    /// Says that it is no case.
    ///
    /// @param explanation what the customer is told once it is confirmed
    record Reject(RejectionDraft.Ground ground, String explanation) implements TurnCommand {
        @Override
        public Action action() {
            return Action.REJECT;
        }

        @Override
        public Stream<Said> said() {
            return Said.toCustomer("explanation", explanation);
        }
    }

    /// Confirms that it is none, or sends that back.
    record ApproveRejection(boolean approved, String reason) implements TurnCommand {
        @Override
        public Action action() {
            return Action.APPROVE_REJECTION;
        }
    }
}
