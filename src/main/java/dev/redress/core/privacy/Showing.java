package dev.redress.core.privacy;

/// How much of a personal field somebody is shown, from the least to the most.
public enum Showing {
    /// Not even that it is there.
    HIDDEN,
    /// As [Masking] leaves it.
    MASKED,
    /// Masked, and as it is for a purpose, one field at a time.
    REVEALABLE,
    /// As it is.
    FULL
}
