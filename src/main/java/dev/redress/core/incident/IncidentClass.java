package dev.redress.core.incident;

/// What kind of trouble it is (INC-02).
public enum IncidentClass {
    SYSTEM_FAILURE,
    DATA_LEAK,
    MALICIOUS_ATTACK,
    USER_COMPLAINT,
    SERVICE_OUTAGE;

    /// Whether the security officer leads it, and not the operations lead.
    public boolean isOfSecurity() {
        return switch (this) {
            case DATA_LEAK, MALICIOUS_ATTACK -> true;
            case SYSTEM_FAILURE, USER_COMPLAINT, SERVICE_OUTAGE -> false;
        };
    }
}
