package dev.redress.core.inspection;

/// What can happen to an inspection; its history calls it so.
public enum InspectionEvent {
    PLANNED,
    HELD,
    FINDING_ADDED,
    FINDING_MENDED,
    WARNED,
    OVERDUE,
    CLOSED
}
