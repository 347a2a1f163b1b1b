package dev.redress.core.incident;

/// How far up the answer reaches (INC-04), in ascending order.
public enum ResponseLevel {
    /// General.
    LEVEL_2,
    /// Major: a leader and the members of a command centre are named.
    LEVEL_1
}
