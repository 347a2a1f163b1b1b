package dev.redress.core.party;

import java.util.Locale;

/// What sort of business personal data may be shared with.
public enum PartnerKind {
    MERCHANT,
    CARRIER,
    /// That mediates in the place of the platform.
    INSTITUTION;

    /// As paths print it: `institution`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
