package dev.redress.core.staff;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody's planned time, from `startAt` to before `endAt`.
///
/// @param dutyGroup the group that they are on duty for (ORG-04); absent for plain work
public record Shift(String account, @Nullable String dutyGroup, Instant startAt, Instant endAt) {

    /// A longer one is a slip of the pen.
    public static final Duration LENGTH_MAX = Duration.ofHours(24);

    public Shift {
        if (!startAt.isBefore(endAt)) {
            throw new IllegalArgumentException("A shift begins before it ends");
        }
        if (Duration.between(startAt, endAt).compareTo(LENGTH_MAX) > 0) {
            throw new IllegalArgumentException(
                    "A shift has at most %d hours".formatted(LENGTH_MAX.toHours()));
        }
    }

    public boolean covers(Instant at) {
        return !at.isBefore(startAt) && at.isBefore(endAt);
    }
}
