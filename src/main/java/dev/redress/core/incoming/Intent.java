package dev.redress.core.incoming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to become of a message that came in.
public sealed interface Intent {

    /// A case of its own.
    record Open() implements Intent {}

    /// A message of the customer in a case.
    record Reply(UUID caseId, String customerId) implements Intent {}

    /// Nothing but what it says of a message of ours.
    record Note(DeliveryReport report) implements Intent {}

    /// No case, or none before a person has seen it.
    ///
    /// @param aboutCase which it claims to be about
    record Stop(IncomingReason reason, @Nullable UUID aboutCase) implements Intent {

        public Stop(IncomingReason reason) {
            this(reason, null);
        }
    }

    /// What is stored of it while nothing is done yet.
    default IncomingState state() {
        return switch (this) {
            case Open _, Reply _, Note _ -> IncomingState.RECEIVED;
            case Stop(var reason, _) -> reason.state();
        };
    }

    default @Nullable UUID aboutCase() {
        return switch (this) {
            case Open _, Note _ -> null;
            case Reply(var caseId, _) -> caseId;
            case Stop(_, var aboutCase) -> aboutCase;
        };
    }

    default @Nullable IncomingReason reason() {
        return switch (this) {
            case Open _, Reply _, Note _ -> null;
            case Stop(var reason, _) -> reason;
        };
    }
}
