package dev.redress.core.appeal;

/// What an appeal is filed against, and so where the case goes back to if it is withdrawn.
public enum Against {
    /// An offer that the customer declined.
    OFFER,
    /// A result that the customer has not confirmed.
    RESULT,
    /// The result of a case that was closed already.
    CLOSED_RESULT
}
