package dev.redress.core.incoming;

/// Why a message that came in waits for a person, or is no case.
public enum IncomingReason {
    /// It cannot be taken apart, or does not say who it is from.
    UNREADABLE(IncomingState.PARKED),
    /// It says nothing and brings nothing.
    EMPTY(IncomingState.PARKED),
    /// Its sender wrote more than one person does.
    OVER_BUDGET(IncomingState.PARKED),
    /// It claims to be about a case, and nobody vouches for its sender.
    SENDER_UNVERIFIED(IncomingState.PARKED),
    /// It answers a message of ours, from another address than the customer's.
    NOT_THE_CUSTOMER(IncomingState.PARKED),
    /// It is about a case that takes no messages any more.
    CASE_ENDED(IncomingState.PARKED),
    /// Its id was used for another message.
    ID_REUSED(IncomingState.PARKED),
    /// The desk worked on it and did not come to an end.
    INTERRUPTED(IncomingState.PARKED),
    AUTO_REPLY(IncomingState.REFUSED),
    LIST(IncomingState.REFUSED),
    READ_RECEIPT(IncomingState.REFUSED),
    /// It reports of a mail that is none of ours.
    UNKNOWN_MESSAGE(IncomingState.REFUSED);

    private final IncomingState state;

    IncomingReason(IncomingState state) {
        this.state = state;
    }

    public IncomingState state() {
        return state;
    }
}
