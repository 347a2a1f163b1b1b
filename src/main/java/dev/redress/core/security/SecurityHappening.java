package dev.redress.core.security;

/// What can happen to a security event; its history calls it so.
public enum SecurityHappening {
    REPORTED,
    INCIDENT_OPENED,
    REGRADED,
    RESPONDED,
    CONTAINED,
    SCOPE_STATED,
    NOTIFIED,
    NOTIFICATION_WAIVED,
    RESPONSIBLE_NAMED,
    SANCTIONED,
    RECTIFICATION_PLANNED,
    RECTIFICATION_PROVED,
    ANALYSED,
    DUTY_WARNED,
    DUTY_OVERDUE,
    /// It was noticed once more while it was open.
    NOTICED_AGAIN,
    CLOSED,
    DISMISSED
}
