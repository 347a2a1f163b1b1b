package dev.redress.core.complaint;

import dev.redress.core.conduct.Said;
import java.util.stream.Stream;

/// What brings a case to its end once the customer knows the result (spec.md §2.12).
public sealed interface ClosingCommand extends Command {

    /// Says that the customer heard what an announced follow-up promised, in another way than by a
    /// message of the desk.
    ///
    /// @param number of the follow-up
    /// @param outcome how, and what came of it
    record FinishFollowUp(int number, String outcome) implements ClosingCommand {
        @Override
        public Action action() {
            return Action.FINISH_FOLLOW_UP;
        }

        @Override
        public String resource() {
            return "follow-ups/%d/completion".formatted(number);
        }

        @Override
        public Stream<Said> said() {
            return Said.toColleagues("outcome", outcome);
        }
    }

    /// Closes the case because the customer is satisfied and said so to somebody of the desk.
    ///
    /// @param proof where that can be looked up: a recording, a message
    record Close(String proof) implements ClosingCommand {
        @Override
        public Action action() {
            return Action.CLOSE;
        }
    }

    /// Puts the case away: nobody can come back to it any more.
    record Archive() implements ClosingCommand {
        @Override
        public Action action() {
            return Action.ARCHIVE;
        }
    }
}
