package dev.redress.core.violation;

/// How far a violation is.
public enum ViolationState {
    RECORDED,
    INVESTIGATED,
    DECIDED,
    /// The decision was reported; nothing can happen any more.
    REPORTED,
    /// It was none.
    DISMISSED
}
