package dev.redress.core.compensation;

/// Why a step is not possible with a compensation as it is.
public enum Flaw {
    /// It is not so far, or farther already.
    WRONG_STATE,
    /// This side has approved it already.
    ALREADY_APPROVED,
    /// At high risk the back office is heard before anybody approves.
    OPINION_MISSING,
    /// Nobody has made sure who the customer is.
    IDENTITY_UNVERIFIED,
    /// More would be taken back than was paid.
    TOO_MUCH
}
