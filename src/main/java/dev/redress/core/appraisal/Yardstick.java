package dev.redress.core.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much an indicator weighs, and how its values become points: in a straight line between two
/// values, either of which may be the greater.
///
/// @param weight in percent, 0 to 100; an indicator without weight is told and not counted
/// @param zeroAt the value from which on there are no points
/// @param fullAt the value from which on there are [#FULL]
public record Yardstick(Indicator indicator, int weight, BigDecimal zeroAt, BigDecimal fullAt) {

    public static final BigDecimal FULL = BigDecimal.valueOf(100);

    static final int DECIMALS = 2;

    /// More cases than anybody closes in a month, and more than any percentage.
    private static final BigDecimal VALUE_MAX = BigDecimal.valueOf(10_000);

    public Yardstick {
        if (weight < 0 || weight > FULL.intValue()) {
            throw new IllegalArgumentException(
                    "%s weighs %d, not 0 to 100".formatted(indicator, weight));
        }
        requirePossible(indicator, zeroAt);
        requirePossible(indicator, fullAt);
        if (zeroAt.compareTo(fullAt) == 0) {
            throw new IllegalArgumentException(
                    "zeroAt and fullAt of %s must differ".formatted(indicator));
        }
    }

    private static void requirePossible(Indicator indicator, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(VALUE_MAX) > 0) {
            throw new IllegalArgumentException(
                    "%s is measured from 0 to %s".formatted(indicator, VALUE_MAX));
        }
    }

    /// 0 to [#FULL], with two decimals.
    public BigDecimal points(BigDecimal value) {
        return FULL.multiply(value.subtract(zeroAt))
                .divide(fullAt.subtract(zeroAt), DECIMALS, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO.setScale(DECIMALS))
                .min(FULL.setScale(DECIMALS));
    }
}
