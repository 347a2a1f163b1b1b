package dev.redress.policy;

import dev.redress.core.sla.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// From when on a policy is in force: any instant of the years 2000 to 2100, also a past one.
final class EffectiveFrom {

    private static final Instant FIRST =
            LocalDate.of(2000, 1, 1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    private static final Instant END =
            LocalDate.of(2101, 1, 1).atStartOfDay(WorkCalendar.ZONE).toInstant();

    private EffectiveFrom() {}

    static void check(@Nullable OffsetDateTime given, Faults faults) {
        faults.require("effectiveFrom", given);
        if (given != null) {
            Instant instant = given.toInstant();
            if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
                faults.add("effectiveFrom", "OUT_OF_RANGE", "must be in the years 2000 to 2100");
            }
        }
    }

    /// As precise as the database keeps it.
    static Instant of(@Nullable OffsetDateTime checked) {
        if (checked == null) {
            throw new IllegalArgumentException("effectiveFrom is missing");
        }
        return checked.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
