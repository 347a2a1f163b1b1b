package dev.redress.core.organisation;

/// What the platform does for a customer, each step with somebody who answers for it (ORG-07).
public enum ProcessStep {
    REGISTRATION,
    ORDER,
    AFTER_SALES,
    COMPLAINT,
    RETURN
}
