package dev.redress.core.compensation;

/// What an amount is computed from.
public enum BasisKind {
    /// The price paid, or a part of it.
    PRICE,
    PRICE_DIFFERENCE,
    /// Of delivery, return, or repair.
    FEES,
    /// What the customer has shown to have lost.
    PROVEN_LOSS,
    /// Ten times the price of a fake, which the legal side must confirm (COMP-05).
    TENFOLD,
    /// A rate that the platform has published, such as for a late delivery.
    TARIFF,
    /// Nothing is owed; the platform is sorry.
    GOODWILL
}
