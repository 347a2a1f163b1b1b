package dev.redress.core.party;

/// What follows when a party lets its time pass.
public enum WhenSilent {
    /// The platform decides without it.
    DECIDE_WITHOUT,
    /// What the customer says of it counts as admitted.
    ADMITTED
}
