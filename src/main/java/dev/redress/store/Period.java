package dev.redress.store;

import java.time.Instant;

/// A half-open time.
public record Period(Instant from, Instant to) {}
