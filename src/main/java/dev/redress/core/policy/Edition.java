package dev.redress.core.policy;

import java.time.Instant;

/// One approved version of a rule.
///
/// @param version from 1
/// @param effectiveFrom for what is decided about from this instant on
public record Edition<T>(int version, Instant effectiveFrom, T value) {}
