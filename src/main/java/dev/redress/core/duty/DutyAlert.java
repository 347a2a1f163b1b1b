package dev.redress.core.duty;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far one team was alerted of one emergency.
///
/// @param step how many alerts there were before the last one
/// @param dueAt the last instant that still counts as acknowledged in time; absent when nobody is
///   alerted any more
/// @param acknowledgedBy the first who did
public record DutyAlert(
        String team,
        int step,
        Instant alertedAt,
        @Nullable Instant dueAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt) {

    static DutyAlert waiting(String team, int step, Instant now, Duration patience) {
        return new DutyAlert(team, step, now, now.plus(patience), null, null);
    }

    /// Nobody is alerted any more.
    DutyAlert ended() {
        return new DutyAlert(team, step, alertedAt, null, acknowledgedBy, acknowledgedAt);
    }
}
