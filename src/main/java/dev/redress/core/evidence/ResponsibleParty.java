package dev.redress.core.evidence;

/// Who answers for what happened.
public enum ResponsibleParty {
    PLATFORM,
    MERCHANT,
    CARRIER,
    MANUFACTURER,
    CUSTOMER,
    /// Nobody: an accident, or nothing happened.
    NOBODY
}
