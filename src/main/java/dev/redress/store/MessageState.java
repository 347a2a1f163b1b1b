package dev.redress.store;

/// Where a message of the outbox stands.
public enum MessageState {
    PENDING,
    SENT,
    /// Given up after the last attempt; a person must look.
    DEAD
}
