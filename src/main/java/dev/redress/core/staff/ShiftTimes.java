package dev.redress.core.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How one instant lies to somebody's shifts.
///
/// @param running whether one of them goes on
/// @param lastEndAt when the last one before ended; absent if there was none
/// @param nextStartAt when the next one begins; absent if none is planned
public record ShiftTimes(
        boolean running, @Nullable Instant lastEndAt, @Nullable Instant nextStartAt) {

    /// Of somebody who works without a roster.
    public static final ShiftTimes NONE = new ShiftTimes(false, null, null);
}
