package dev.redress.core.party;

/// How far a party has come with what it was asked.
public enum PartyLinkState {
    WAITING,
    /// In time or not.
    ANSWERED,
    /// The time passed without an answer; one may still come.
    SILENT,
    REVOKED
}
