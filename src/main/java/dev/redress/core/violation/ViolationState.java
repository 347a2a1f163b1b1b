package dev.redress.core.violation;

/// How far a violation is.
public enum ViolationState {
    RECORDED,
    INVESTIGATED,
    DECIDED,
    /// The decision was reported; nothing can happen any more.
    REPORTED,
    /// It was none.
    DISMISSED;

    /// Whether nothing can happen to it any more.
    public boolean isOver() {
        return switch (this) {
            case REPORTED, DISMISSED -> true;
            case RECORDED, INVESTIGATED, DECIDED -> false;
        };
    }
}
