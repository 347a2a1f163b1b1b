package dev.redress.core.duplicate;

/// What one case is to another, the same both ways.
public enum Relation {
    /// They are one complaint that was told twice.
    DUPLICATE,
    /// The later one complains again of what was decided in the earlier one.
    REPEAT,
    /// They are different complaints about matters that belong together.
    RELATED
}
