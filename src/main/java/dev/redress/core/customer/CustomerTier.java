package dev.redress.core.customer;

/// How the platform ranks a customer. The platform says so with the complaint; the desk only lets
/// the policy promise more (SLA-49).
public enum CustomerTier {
    STANDARD,
    HIGH_VALUE
}
