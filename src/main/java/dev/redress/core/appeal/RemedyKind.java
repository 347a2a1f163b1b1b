package dev.redress.core.appeal;

/// What a remedy is, so that remedies can be counted (APL-05, COMP-04).
public enum RemedyKind {
    REFUND,
    REPLACEMENT,
    REPAIR,
    GIFT,
    COUPON,
    WARRANTY_EXTENSION,
    REPLACEMENT_DISCOUNT,
    POINTS,
    APOLOGY
}
