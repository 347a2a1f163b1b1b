package dev.redress.core.sla;

import java.time.Instant;

/// A tighter aim inside a limit: counted in metrics, never a breach (spec.md §4.1 R3).
public record Target(Instant dueAt, DeadlineState state) {}
