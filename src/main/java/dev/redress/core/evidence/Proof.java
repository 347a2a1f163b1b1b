package dev.redress.core.evidence;

/// In which form a customer shows something.
public enum Proof {
    ORDER_NO,
    SHIPMENT_NO,
    PHOTO,
    VIDEO,
    DOCUMENT,
    STATEMENT
}
