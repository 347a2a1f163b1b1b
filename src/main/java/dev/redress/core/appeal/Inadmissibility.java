package dev.redress.core.appeal;

/// Why an appeal is recorded and not reviewed.
public enum Inadmissibility {
    /// The time to appeal was over.
    WINDOW_OVER,
    /// The decision has been appealed against before.
    SECOND_APPEAL
}
