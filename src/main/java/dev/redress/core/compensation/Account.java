package dev.redress.core.compensation;

/// The accounts of the ledger.
public enum Account {
    /// What compensations cost the platform.
    EXPENSE,
    /// What customers were granted and have not got.
    OWED,
    /// What was paid, less what came back.
    CASH,
    /// What carriers and merchants owe the platform.
    RECOVERABLE
}
