package dev.redress.core.insight;

/// A sudden rise, and how grave it is.
public record Spike(Surge surge, AlertLevel level, Baseline usual) {}
