package dev.redress.store;

/// A new case as it was written, or would have been but for its key.
public record Stored(NewCase fresh, Inserted inserted) {}
