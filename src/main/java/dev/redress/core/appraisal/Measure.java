package dev.redress.core.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The value of an indicator, and of how many it was made.
///
/// @param value absent where there is nothing to measure
record Measure(@Nullable BigDecimal value, long cases) {

    static Measure of(Yardstick yardstick, WorkedMonth month, @Nullable TeamVerdict verdict) {
        return switch (yardstick.indicator()) {
            case CLOSED -> new Measure(BigDecimal.valueOf(month.closed()), month.closed());
            case FIRST_RESPONSE -> share(month.firstResponsesKept(), month.firstResponses());
            case TIMELINESS -> share(month.promisesKept(), month.promises());
            case CONFIRMED -> share(month.confirmed(), month.closed());
            case ESCALATION -> share(month.escalated(), month.handled());
            case SATISFACTION ->
                    verdict == null
                            ? new Measure(null, 0)
                            : new Measure(verdict.score(), verdict.answers());
        };
    }

    private static Measure share(int part, int whole) {
        return new Measure(
                whole == 0
                        ? null
                        : Yardstick.FULL
                                .multiply(BigDecimal.valueOf(part))
                                .divide(
                                        BigDecimal.valueOf(whole),
                                        Yardstick.DECIMALS,
                                        RoundingMode.HALF_UP),
                whole);
    }
}
