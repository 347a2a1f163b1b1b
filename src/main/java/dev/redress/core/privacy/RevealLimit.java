package dev.redress.core.privacy;

import java.time.Duration;
import java.time.Instant;

/// How often and for how long masked fields are shown (spec.md §7.3, §10.6).
public final class RevealLimit {

    /// A field that was shown is shown again for the same purpose without being counted.
    public static final Duration LIFE = Duration.ofMinutes(15);

    /// One person has no more than [#COUNT_MAX] fields shown in any stretch of this length.
    public static final Duration WINDOW = Duration.ofHours(1);

    public static final int COUNT_MAX = 30;

    private RevealLimit() {}

    /// Until when a field may be used that was first shown at `at`. That instant is too late.
    public static Instant until(Instant at) {
        return at.plus(LIFE);
    }
}
