package dev.redress.core.party;

/// How a party stands to the complaint.
public enum Position {
    ACCEPTS,
    ACCEPTS_PARTLY,
    DISPUTES
}
