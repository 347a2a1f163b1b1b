package dev.redress.core.insight;

/// What complaints may have in common.
public enum Dimension {
    PRODUCT,
    BRAND,
    BATCH,
    MERCHANT,
    CARRIER,
    REGION
}
