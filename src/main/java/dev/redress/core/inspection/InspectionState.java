package dev.redress.core.inspection;

/// How far an inspection is.
public enum InspectionState {
    PLANNED,
    /// Its findings are known.
    HELD,
    /// Every finding is mended.
    CLOSED
}
