package dev.redress.core.security;

import java.time.Duration;

/// How much is normal.
///
/// @param most that still is, at least 1
/// @param window in which it is counted, at most a day
public record AccessThreshold(AccessKind kind, int most, Duration window) {

    private static final Duration LONGEST = Duration.ofDays(1);

    public AccessThreshold {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1");
        }
        if (!window.isPositive() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("window must be at most a day");
        }
    }
}
