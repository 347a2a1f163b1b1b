package dev.redress.core.security;

/// What is counted of an account, to find access that is not normal (SEC-15).
public enum AccessKind {
    /// Single fields shown unmasked.
    REVEALS,
    /// Files and bundles that were opened or handed over.
    EXPORTS,
    FAILED_LOGINS
}
