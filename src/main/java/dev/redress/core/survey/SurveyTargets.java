package dev.redress.core.survey;

import java.math.BigDecimal;

/// What the figures should reach (SRV-08 to SRV-11, KPI-10).
///
/// @param satisfactionRate in percent of the answers
/// @param score the mean, out of 100
/// @param stars the mean, out of 5
/// @param resultSatisfaction in percent of the confirmed results
/// @param quarterlyChange of the satisfaction rate, in percentage points
public record SurveyTargets(
        BigDecimal satisfactionRate,
        BigDecimal score,
        BigDecimal stars,
        BigDecimal resultSatisfaction,
        BigDecimal quarterlyChange) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal STARS_MAX = BigDecimal.valueOf(5);

    public SurveyTargets {
        requireUpTo("satisfactionRate", satisfactionRate, HUNDRED);
        requireUpTo("score", score, HUNDRED);
        requireUpTo("stars", stars, STARS_MAX);
        requireUpTo("resultSatisfaction", resultSatisfaction, HUNDRED);
        requireUpTo("quarterlyChange", quarterlyChange, HUNDRED);
    }

    private static void requireUpTo(String name, BigDecimal value, BigDecimal max) {
        if (value.signum() < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException("%s must be from 0 to %s".formatted(name, max));
        }
    }
}
