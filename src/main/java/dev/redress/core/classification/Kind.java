package dev.redress.core.classification;

/// What a customer matter is (spec.md §1, design.md §4). The kind selects the deadline matrix.
public enum Kind {
    COMPLAINT,
    INQUIRY,
    AFTER_SALES_INQUIRY,
    PRODUCT_PROBLEM,
    RETURN,
    EXCHANGE,
    REFUND,
    REPAIR,
    ORDER_CHANGE,
    LOGISTICS_ANOMALY,
    FEEDBACK,
    EMERGENCY
}
