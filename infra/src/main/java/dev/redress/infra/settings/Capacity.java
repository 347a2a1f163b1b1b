package dev.redress.infra.settings;

/// Between which sizes the database grows and shrinks, in Aurora capacity units (2 GiB of memory
/// each, and the processor time that belongs to it).
///
/// @param min at least 0.5: a desk whose database sleeps keeps the first customer waiting for it
/// @param max at most 256
public record Capacity(double min, double max) {

    public Capacity {
        if (min < 0.5 || max > 256 || min > max) {
            throw new IllegalArgumentException(
                    "capacity is %s to %s, but must be within 0.5 to 256".formatted(min, max));
        }
    }
}
