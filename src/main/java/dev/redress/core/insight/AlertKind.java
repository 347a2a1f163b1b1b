package dev.redress.core.insight;

/// Why people are alerted.
public enum AlertKind {
    /// Complaints rise suddenly.
    SPIKE,
    /// Many different customers complain about the same.
    MASS_COMPLAINT
}
