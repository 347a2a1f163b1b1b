package dev.redress.core.security;

/// What is counted of an account, to find access that is not normal (SEC-15).
public enum AccessKind {
    /// Single fields shown unmasked, or refused because there were too many.
    REVEALS,
    /// Files that were opened, and what was taken out of the desk.
    EXPORTS,
    FAILED_LOGINS
}
