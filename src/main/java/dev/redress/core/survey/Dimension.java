package dev.redress.core.survey;

/// What a customer rates (spec.md §8.3).
public enum Dimension {
    ATTITUDE,
    SPEED,
    SOLVING,
    AFTER_SALES;

    /// Whether it can be left out, because not every case has any of it.
    public boolean isOptional() {
        return this == AFTER_SALES;
    }
}
