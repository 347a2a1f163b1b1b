package dev.redress.core.mediation;

/// The two sides of a dispute.
public enum Party {
    CUSTOMER,
    MERCHANT
}
