package dev.redress.store;

/// What became of a new case.
public enum Inserted {
    CREATED,
    /// Another request holds the key; nothing was written. See [IdempotencyStore#find].
    DUPLICATE_KEY
}
