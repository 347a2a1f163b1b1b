package dev.redress.core.incident;

/// How loud the warning is, in ascending order (INC-03).
public enum WarningLevel {
    YELLOW,
    ORANGE,
    RED
}
