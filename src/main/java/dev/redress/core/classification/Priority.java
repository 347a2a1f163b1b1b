package dev.redress.core.classification;

/// Queue order, most pressing first (spec.md §6.5). Never changes a deadline.
public enum Priority {
    P1,
    P2,
    P3,
    P4;

    /// The place in the queue that the severity alone gives.
    public static Priority of(Severity severity) {
        return switch (severity) {
            case URGENT -> P1;
            case MAJOR -> P2;
            case SERIOUS -> P3;
            case GENERAL -> P4;
        };
    }

    /// The more pressing of both.
    public Priority atLeast(Priority floor) {
        return compareTo(floor) > 0 ? floor : this;
    }
}
