package dev.redress.core.evidence;

/// What the platform knows by itself and a case keeps as it was (EVD-02).
public enum SnapshotSubject {
    /// The order with product and batch.
    ORDER,
    /// The parcels of the order and their last nodes.
    LOGISTICS,
    /// What the customer and the desk said to each other.
    CONVERSATION
}
