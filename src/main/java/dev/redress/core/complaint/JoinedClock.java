package dev.redress.core.complaint;

import dev.redress.core.sla.Count;
import org.jspecify.annotations.Nullable;

/// A clock that is counted otherwise because of what went into its case.
///
/// @param own how it would be counted without; absent if it would not run
/// @param given how it is counted
public record JoinedClock(@Nullable Count own, Count given) {}
