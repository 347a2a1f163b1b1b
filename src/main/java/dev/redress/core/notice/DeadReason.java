package dev.redress.core.notice;

/// Why a message was given up; a person must look.
public enum DeadReason {
    /// It failed after the last pause, too.
    GIVEN_UP,
    /// Whoever should have taken it said that it never will.
    REFUSED,
    /// It came back after a provider had taken it.
    BOUNCED
}
