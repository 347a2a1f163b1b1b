package dev.redress.core.security;

/// How far an event is.
public enum EventState {
    REPORTED,
    RESPONDING,
    CONTAINED,
    CLOSED,
    DISMISSED;

    /// Whether nothing can happen to it any more.
    public boolean isOver() {
        return switch (this) {
            case CLOSED, DISMISSED -> true;
            case REPORTED, RESPONDING, CONTAINED -> false;
        };
    }
}
