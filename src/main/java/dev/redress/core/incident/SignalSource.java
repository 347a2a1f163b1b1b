package dev.redress.core.incident;

/// Where the first sign came from (INC-05).
public enum SignalSource {
    STAFF,
    SYSTEM_LOG,
    USER_FEEDBACK,
    THIRD_PARTY_MONITOR,
    SECURITY_EVENT
}
