package dev.redress.core.incoming;

/// What became of a message that came in.
public enum IncomingState {
    /// It is kept, and the desk works on it.
    RECEIVED,
    /// It is a case of its own.
    ACCEPTED,
    /// It is a message of the customer in a case.
    REPLY,
    /// It said what became of a message of ours.
    NOTED,
    /// It waits for a person.
    PARKED,
    /// It is no case; a person may think otherwise.
    REFUSED,
    /// A person threw it away.
    DISCARDED;

    /// Whether a person may still make something of it.
    public boolean isForPerson() {
        return switch (this) {
            case PARKED, REFUSED -> true;
            case RECEIVED, ACCEPTED, REPLY, NOTED, DISCARDED -> false;
        };
    }
}
