package dev.redress.core.compensation;

/// How far a recovery claim is (spec.md §5.7).
public enum RecoveryState {
    /// The customer was paid; nobody has claimed it yet.
    OPEN,
    CLAIMED,
    RECOVERED,
    /// The platform bears it after all.
    WRITTEN_OFF
}
