package dev.redress.core.compensation;

/// Who owes what the platform has paid in advance.
public enum RecoveryParty {
    CARRIER,
    MERCHANT
}
