package dev.redress.core.violation;

/// What was done against the law.
public enum ViolationKind {
    ILLEGAL_COLLECTION,
    ILLEGAL_USE,
    ILLEGAL_DISCLOSURE
}
