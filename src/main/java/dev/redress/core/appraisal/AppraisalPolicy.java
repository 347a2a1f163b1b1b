package dev.redress.core.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a month is measured by and what that weighs: each indicator once, the weights 100 together.
public record AppraisalPolicy(List<Yardstick> yardsticks) {

    private static final int WHOLE = 100;

    public AppraisalPolicy {
        yardsticks = List.copyOf(yardsticks);
        Set<Indicator> measured = new HashSet<>();
        for (Yardstick yardstick : yardsticks) {
            if (!measured.add(yardstick.indicator())) {
                throw new IllegalArgumentException(yardstick.indicator() + " is there twice");
            }
        }
        for (Indicator indicator : Indicator.values()) {
            if (!measured.contains(indicator)) {
                throw new IllegalArgumentException(indicator + " is missing");
            }
        }
        int sum = yardsticks.stream().mapToInt(Yardstick::weight).sum();
        if (sum != WHOLE) {
            throw new IllegalArgumentException("The weights are %d, not 100".formatted(sum));
        }
    }

    /// What the month comes to. What cannot be measured is left out, and the others count in
    /// proportion to their weights.
    ///
    /// @param verdict of the person's team; absent where none may be shown
    public Score score(WorkedMonth month, @Nullable TeamVerdict verdict) {
        List<Score.Part> parts =
                yardsticks.stream()
                        .map(yardstick -> part(yardstick, Measure.of(yardstick, month, verdict)))
                        .toList();
        List<Score.Part> counted =
                parts.stream().filter(part -> part.points() != null && part.weight() > 0).toList();
        int weight = counted.stream().mapToInt(Score.Part::weight).sum();
        return new Score(weight == 0 ? null : mean(counted, weight), weight, parts);
    }

    private static Score.Part part(Yardstick yardstick, Measure measure) {
        BigDecimal value = measure.value();
        return new Score.Part(
                yardstick, value, measure.cases(), value == null ? null : yardstick.points(value));
    }

    private static BigDecimal mean(List<Score.Part> counted, int weight) {
        return counted.stream()
                .map(Score.Part::weighted)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(weight), Yardstick.DECIMALS, RoundingMode.HALF_UP);
    }
}
