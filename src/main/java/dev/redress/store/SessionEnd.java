package dev.redress.store;

/// Why a session was over before its time.
public enum SessionEnd {
    SIGNED_OUT,
    TOKEN_REUSED,
    ACCOUNT_CHANGED,
    PASSWORD_CHANGED
}
