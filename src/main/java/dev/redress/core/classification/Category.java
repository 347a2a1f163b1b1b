package dev.redress.core.classification;

/// The first level of the taxonomy (spec.md §6.1).
public enum Category {
    PRODUCT,
    LOGISTICS,
    SERVICE,
    AFTER_SALES,
    ACCOUNT_SECURITY,
    PAYMENT,
    PRIVACY,
    INFORMATION,
    PLATFORM_RULE,
    TECHNICAL,
    OTHER
}
