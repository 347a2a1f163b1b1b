package dev.redress.core.insight;

/// How grave it is, the mildest first.
public enum AlertLevel {
    YELLOW,
    ORANGE,
    RED
}
