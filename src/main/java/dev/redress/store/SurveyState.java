package dev.redress.store;

/// The states of spec.md §5.5.
public enum SurveyState {
    SCHEDULED,
    SENT,
    OPENED,
    ANSWERED,
    EXPIRED,
    SUPPRESSED,
    UNDELIVERED
}
