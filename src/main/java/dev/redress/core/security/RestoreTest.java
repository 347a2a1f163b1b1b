package dev.redress.core.security;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a backup was restored, to see whether it can be (SEC-09).
///
/// @param backupOf when the backup was taken
/// @param recoveryTime from the decision to restore until the desk could work
/// @param lost what an outage at that moment would have lost; absent where nobody said
/// @param result what was looked at, and what was found
/// @param conductedBy who did it
/// @param recordedBy the account that entered it
public record RestoreTest(
        UUID id,
        Instant backupOf,
        Instant restoredAt,
        boolean passed,
        Duration recoveryTime,
        @Nullable Duration lost,
        String result,
        String conductedBy,
        String recordedBy,
        Instant recordedAt) {

    /// A backup that nobody restored for so long may be none (spec.md §12 no. 35).
    public static final Period INTERVAL = Period.ofMonths(6);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// Until when the desk need not be tried again. That instant is still in time.
    ///
    /// @param last when a test was passed, or else since when there is something to lose
    public static Instant dueAfter(Instant last) {
        return last.atZone(ZONE).plus(INTERVAL).toInstant();
    }
}
