package dev.redress.core.incident;

/// How far an incident is (spec.md §5.4).
public enum IncidentState {
    DETECTED,
    DECLARED,
    /// The teams of the plan work on it.
    RESPONDING,
    /// It is contained or restored, and not proved to be over.
    RECOVERING,
    RECOVERED,
    CLOSED,
    FALSE_ALARM;

    /// Whether nothing can happen to it any more.
    public boolean isOver() {
        return switch (this) {
            case CLOSED, FALSE_ALARM -> true;
            case DETECTED, DECLARED, RESPONDING, RECOVERING, RECOVERED -> false;
        };
    }
}
