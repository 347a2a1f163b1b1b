package dev.redress.core.compensation;

import org.jspecify.annotations.Nullable;

/// That the platform pays what another one owes, and claims it back (COMP-06).
///
/// @param name of the carrier or merchant; absent for the one that the case knows
public record Advance(RecoveryParty party, @Nullable String name) {}
