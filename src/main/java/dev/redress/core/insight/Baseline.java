package dev.redress.core.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many complaints a day are usual, kept as a fraction so that no boundary is lost to rounding.
///
/// @param complaints in all of the days
/// @param days at least 1
public record Baseline(long complaints, int days) {

    private static final int DECIMALS = 2;

    /// What nothing is compared with: none before counts as one a day (spec.md §6.6).
    static final Baseline ONE = new Baseline(1, 1);

    static Baseline of(long complaints, int days) {
        return complaints == 0 ? ONE : new Baseline(complaints, days);
    }

    boolean isReached(int count, int factor) {
        return (long) count * days >= factor * complaints;
    }

    Baseline times(int factor) {
        return new Baseline(complaints * factor, days);
    }

    Baseline atLeast(Baseline other) {
        return complaints * other.days >= other.complaints * days ? this : other;
    }

    /// With two decimals, for people.
    public BigDecimal perDay() {
        return BigDecimal.valueOf(complaints)
                .divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
    }
}
