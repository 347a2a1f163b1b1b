package dev.redress.core.identity;

/// Why a password is not taken.
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    /// Among those that are guessed first.
    COMMON,
    /// Holds the name of its account.
    CONTAINS_NAME,
    /// The one that it shall replace.
    UNCHANGED
}
