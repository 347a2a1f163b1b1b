package dev.redress.core.notice;

/// What came of a call to a customer.
public enum CallOutcome {
    /// They were told: only this counts as delivered.
    REACHED,
    NO_ANSWER,
    WRONG_NUMBER
}
