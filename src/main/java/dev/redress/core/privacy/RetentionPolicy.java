package dev.redress.core.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/// How long what is kept (PRIV-07, spec.md §10 no. 15). Surveys are anonymous and have no end.
///
/// @param cases counted from the end of the case; then nothing in it leads to anybody any more
/// @param transcripts what was written to and fro, counted from the end of the case
/// @param accessLog who looked at what, counted from the look
public record RetentionPolicy(Period cases, Period transcripts, Period accessLog) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// @throws IllegalArgumentException for a period that is not positive, and for transcripts that
    ///   are kept longer than their cases
    public RetentionPolicy {
        requirePositive(cases);
        requirePositive(transcripts);
        requirePositive(accessLog);
        if (transcripts.toTotalMonths() > cases.toTotalMonths()) {
            throw new IllegalArgumentException("Transcripts are part of their cases");
        }
    }

    /// What ended at or before this instant has been kept long enough. Counted in dates of China,
    /// so that a year is a year.
    public static Instant before(Period kept, Instant now) {
        return now.atZone(ZONE).minus(kept).toInstant();
    }

    private static void requirePositive(Period kept) {
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("Nothing is kept for " + kept);
        }
    }
}
