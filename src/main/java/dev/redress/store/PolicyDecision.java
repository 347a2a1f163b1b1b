package dev.redress.store;

/// What somebody decides about a draft.
public record PolicyDecision(
        String name, int version, boolean approved, String decidedBy, String reason) {}
