package dev.redress.core.survey;

/// What a survey is sent for.
public enum SurveyKind {
    /// A case was settled.
    CASE,
    /// An order was signed for some days ago.
    ORDER,
    /// Customers are asked in general (SRV-14).
    CAMPAIGN
}
