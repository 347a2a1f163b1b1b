package dev.redress.core.complaint;

/// What the customer asks for.
public enum Wish {
    APOLOGY,
    TIME,
    COMPENSATION,
    OTHER
}
