package dev.redress.core.sla;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which a clock stood still.
///
/// @param to absent while it still does
/// @param left what was left of the allowance and is counted on from `to`: elapsed time, or for
///   working days time in the core window
public record StandStill(Instant from, @Nullable Instant to, Duration left, String reason) {}
