package dev.redress.core.complaint;

/// What is approved.
public enum ApprovalKind {
    OFFER,
    /// A decision on an appeal.
    APPEAL,
    COMPENSATION,
    /// That a case is none.
    REJECTION,
    RISK_REPORT
}
