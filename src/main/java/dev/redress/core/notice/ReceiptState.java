package dev.redress.core.notice;

/// What a provider says of a message that it took.
public enum ReceiptState {
    DELIVERED,
    /// It came back: it did not reach whom it was for, and will not.
    BOUNCED,
    /// It arrived, and whoever has it calls it spam.
    COMPLAINED
}
