package dev.redress.core.compensation;

/// How it was made sure who the customer is (COMP-11).
public enum IdentityMethod {
    /// In a session of the platform's own app.
    SIGNED_IN,
    /// By a call to the number that the platform knew before.
    CALL_BACK,
    /// By a code that was sent there.
    CODE,
    /// By a document, of which nothing is kept here.
    DOCUMENT
}
