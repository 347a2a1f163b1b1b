package dev.redress.core.arbitration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What was awarded. It binds both parties.
///
/// @param performBy the last date of China that counts as performed in time
public record Award(String summary, LocalDate performBy) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// The last instant that counts: 24:00 of the date.
    public Instant dueAt() {
        return performBy.plusDays(1).atStartOfDay(CHINA).toInstant();
    }
}
