package dev.redress.core.security;

/// How the desk came to know.
public enum EventSource {
    /// A member of staff reported it (SEC-16).
    STAFF,
    /// The desk noticed it in its own records (SEC-15).
    DETECTION,
    /// A case was marked (SEC-20).
    CASE,
    OUTSIDE
}
