package dev.redress.store;

/// How far a version of a policy is. What is decided stays so.
public enum PolicyState {
    DRAFT,
    APPROVED,
    REJECTED
}
