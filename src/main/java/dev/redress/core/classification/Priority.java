package dev.redress.core.classification;

/// Queue order, most pressing first (spec.md §6.5). Never changes a deadline.
public enum Priority {
    P1,
    P2,
    P3,
    P4
}
