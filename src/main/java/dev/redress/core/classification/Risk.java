package dev.redress.core.classification;

/// What is at stake for the platform (spec.md §6.4), in rising order. Selects the deciding
/// authority.
public enum Risk {
    LOW,
    MEDIUM,
    HIGH;

    public Risk atLeast(Risk floor) {
        return compareTo(floor) < 0 ? floor : this;
    }
}
