package dev.redress.core.staff;

/// Where somebody stands in the team (ORG-11).
public enum Layer {
    MANAGEMENT,
    EXECUTION,
    SUPPORT
}
