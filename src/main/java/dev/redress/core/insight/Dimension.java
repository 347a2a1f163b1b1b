package dev.redress.core.insight;

import java.util.Locale;

/// What complaints may have in common.
public enum Dimension {
    PRODUCT,
    BRAND,
    BATCH,
    MERCHANT,
    CARRIER,
    REGION;

    /// What two of them are compared by: brands are typed by people, and the same whatever the case
    /// of their letters and the spaces between them; all others are as they are.
    public String compared(String value) {
        return switch (this) {
            case BRAND -> value.toUpperCase(Locale.ROOT).replace(" ", "").replace("\u3000", "");
            case PRODUCT, BATCH, MERCHANT, CARRIER, REGION -> value;
        };
    }
}
