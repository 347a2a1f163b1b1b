package dev.redress.core.violation;

/// What can happen to a violation; its history calls it so.
public enum ViolationEvent {
    RECORDED,
    INVESTIGATED,
    DECIDED,
    REPORTED,
    DISMISSED
}
