package dev.redress.core.arbitration;

/// What stands in the way of a command.
public enum ArbitrationFlaw {
    /// It is not the turn of this step.
    WRONG_STATE,
    /// There is one that is not over.
    UNDER_WAY,
    /// The date lies before that of the step before, or ahead of today.
    WRONG_DATE,
    /// The award is not due yet, or performed.
    NOT_DUE
}
