package dev.redress.core.classification;

/// How gravely the customer is affected (spec.md §6.3), in rising order. Selects the deadline set.
public enum Severity {
    GENERAL,
    SERIOUS,
    MAJOR,
    URGENT;

    public Severity atLeast(Severity floor) {
        return compareTo(floor) < 0 ? floor : this;
    }
}
