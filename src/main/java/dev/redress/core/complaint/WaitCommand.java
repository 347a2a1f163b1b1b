package dev.redress.core.complaint;

import dev.redress.core.conduct.Said;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What begins or ends the waiting for somebody outside the desk.
public sealed interface WaitCommand extends Command {

    /// Asks the customer for evidence, to be sent within the time that `EVIDENCE_WAIT` gives.
    ///
    /// @param items what is wanted, 1 to 20
    record RequestEvidence(List<String> items, String reason) implements WaitCommand {

        public RequestEvidence {
            items = List.copyOf(items);
        }

        @Override
        public Action action() {
            return Action.REQUEST_EVIDENCE;
        }

        @Override
        public Stream<Said> said() {
            return items.stream().flatMap(item -> Said.toCustomer("items", item));
        }
    }

    /// Adds evidence. The customer's ends the waiting for it.
    ///
    /// @param items 1 to 20
    record AddEvidence(Evidence.Side side, List<EvidenceItem> items) implements WaitCommand {

        public AddEvidence {
            items = List.copyOf(items);
        }

        @Override
        public Action action() {
            return Action.ADD_EVIDENCE;
        }
    }

    /// Waits for somebody else's answer. No promise stands still meanwhile.
    ///
    /// @param expectedAt when the case goes on at the latest
    record AwaitThirdParty(String party, @Nullable String reason, Instant expectedAt)
            implements WaitCommand {
        @Override
        public Action action() {
            return Action.AWAIT_THIRD_PARTY;
        }
    }

    /// The time to wait passed.
    record EndWait() implements WaitCommand {
        @Override
        public Action action() {
            return Action.END_WAIT;
        }
    }
}
