package dev.redress.store;

/// How far a sentence is that people would like the classifier to learn.
public enum ExemplarStatus {
    /// Waits for another person.
    PROPOSED,
    /// Is learned by the next training.
    APPROVED,
    REJECTED
}
