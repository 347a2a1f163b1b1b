package dev.redress.core.party;

import java.util.Locale;

/// What sort of business answers beside the customer.
public enum PartyKind {
    MERCHANT,
    CARRIER;

    /// As timelines and addresses print it: `merchant`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
