package dev.redress.core.inspection;

/// What is looked at, and how.
public enum InspectionKind {
    /// (SEC-11)
    VULNERABILITY_SCAN,
    /// (SEC-11)
    PENETRATION_TEST,
    /// Its findings have a risk in numbers (SEC-12).
    RISK_ASSESSMENT,
    /// (SEC-13)
    AUDIT,
    /// (LAW-02)
    COMPLIANCE_REVIEW,
    /// The desk's own look for legal risk in cases (LAW-03).
    LEGAL_SCAN
}
