package dev.redress.core.privacy;

import dev.redress.core.sla.InvalidPolicy;
import dev.redress.core.sla.PolicyFault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How long what is kept (PRIV-07, spec.md §10 no. 15). Surveys are anonymous and have no end.
///
/// @param cases counted from the end of the case; then nothing in it leads to anybody any more
/// @param transcripts what was written to and fro, counted from the end of the case
/// @param accessLog who looked at what, counted from the look
/// @param appraisals what a month of somebody of the desk came to, with what they said of it,
///   counted from the end of the month
public record RetentionPolicy(
        Period cases, Period transcripts, Period accessLog, Period appraisals) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate LONGEST_MONTH = LocalDate.of(2026, 1, 1);
    private static final int YEARS_MAX = 1000;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_YEAR_MIN = 365;

    /// @throws InvalidPolicy for appraisals that would go while their month is still counted
    /// @throws IllegalArgumentException for a period that is not positive, and for transcripts that
    ///   are kept longer than their cases
    public RetentionPolicy {
        requirePositive(cases);
        requirePositive(transcripts);
        requirePositive(accessLog);
        if (transcripts.toTotalMonths() > cases.toTotalMonths()) {
            throw new IllegalArgumentException("Transcripts are part of their cases");
        }
        if (appraisals.isNegative() || !reachesBehindPresentMonth(appraisals)) {
            throw new InvalidPolicy(
                    List.of(
                            new PolicyFault(
                                    "appraisals",
                                    "TOO_SHORT",
                                    "must be P1M, P31D or longer: the present month and the one"
                                            + " before are counted every night and would come"
                                            + " back")));
        }
    }

    /// What ended at or before this instant has been kept long enough. Counted in dates of China,
    /// so that a year is a year. What is kept for a thousand years or longer does not end: neither
    /// dates nor the database reach back as far as a period may.
    public static Instant before(Period kept, Instant now) {
        return now.atZone(ZONE)
                .minus(yearsOf(kept) < YEARS_MAX ? kept : Period.ofYears(YEARS_MAX))
                .toInstant();
    }

    private static long yearsOf(Period kept) {
        return kept.toTotalMonths() / MONTHS_OF_A_YEAR
                + kept.get(ChronoUnit.DAYS) / DAYS_OF_A_YEAR_MIN;
    }

    /// Whether so long before any instant is an earlier month than that of the instant. It is if it
    /// is so before the end of the longest month.
    private static boolean reachesBehindPresentMonth(Period kept) {
        Instant last = LONGEST_MONTH.plusMonths(1).atStartOfDay(ZONE).toInstant().minusNanos(1);
        return before(kept, last).isBefore(LONGEST_MONTH.atStartOfDay(ZONE).toInstant());
    }

    private static void requirePositive(Period kept) {
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("Nothing is kept for " + kept);
        }
    }
}
