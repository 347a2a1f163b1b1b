package dev.redress.core.inspection;

/// How far an inspection is.
public enum InspectionState {
    PLANNED,
    /// Its findings are known.
    HELD,
    /// Every finding is mended.
    CLOSED;

    /// Whether nothing can happen to it any more.
    public boolean isOver() {
        return switch (this) {
            case CLOSED -> true;
            case PLANNED, HELD -> false;
        };
    }
}
