package dev.redress.core.incident;

/// What can happen to an incident; its history calls it so.
public enum IncidentEvent {
    REPORTED,
    /// A further signal about the same trouble.
    JOINED,
    DECLARED,
    TEAMS_NOTIFIED,
    DISMISSED,
    CONTAINED,
    RESTORED,
    RECOVERED,
    RAISED,
    LOWERED,
    HANDED_OVER,
    NOTED,
    NOTIFICATION_DECIDED,
    CLOSED
}
