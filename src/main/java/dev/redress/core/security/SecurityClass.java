package dev.redress.core.security;

/// What kind of event it is.
public enum SecurityClass {
    LEAK,
    TAMPERING,
    LOSS,
    ABNORMAL_ACCESS,
    /// A fake buyer or seller (SEC-20).
    FRAUD,
    OTHER;

    /// Whether personal data are in danger: the emergency plan starts at once (FRD-01), and persons
    /// and the authority are told.
    public boolean endangersPersonalData() {
        return switch (this) {
            case LEAK, TAMPERING, LOSS -> true;
            case ABNORMAL_ACCESS, FRAUD, OTHER -> false;
        };
    }
}
