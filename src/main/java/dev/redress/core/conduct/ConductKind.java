package dev.redress.core.conduct;

/// What is wrong with a text.
public enum ConductKind {
    /// It sends the customer away: 这不是我的问题 (COM-01).
    EVASIVE,
    /// It runs the customer or their things down (COM-02).
    DISRESPECTFUL,
    /// It leads contacts out of the desk: a mobile number, a private messenger (COM-08).
    CONTACT_DATA
}
