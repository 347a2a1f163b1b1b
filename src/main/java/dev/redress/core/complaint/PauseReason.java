package dev.redress.core.complaint;

/// Why the promises of a case stand still (spec.md §4.2, rule 8).
public enum PauseReason {
    /// The desk waits for evidence that it asked the customer for.
    EVIDENCE_REQUEST,
    /// The same wait goes on after the case was graded anew in the middle of it.
    GRADED_ANEW,
    /// The same wait goes on after another case went into this one, or came out of it.
    JOINED
}
