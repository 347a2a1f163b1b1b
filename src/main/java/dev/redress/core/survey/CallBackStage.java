package dev.redress.core.survey;

import java.time.Duration;
import java.time.Instant;

/// What the desk was told of somebody who waits to be called (spec.md §8.5).
public enum CallBackStage {
    NEW,
    /// Somebody is to call.
    WANTED,
    /// Three quarters of the time are over.
    WARNED,
    /// The promise is broken.
    OVERDUE;

    private static final int LEFT = 4;

    /// What is to be known of them at `now`. The due instant still counts as kept.
    ///
    /// @param within how long there was from the wish to `dueAt`
    public static CallBackStage at(Instant now, Instant dueAt, Duration within) {
        if (now.isAfter(dueAt)) {
            return OVERDUE;
        }
        return now.isBefore(dueAt.minus(within.dividedBy(LEFT))) ? WANTED : WARNED;
    }
}
