package dev.redress.core.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a month came to.
///
/// @param points 0 to 100; absent if nothing with a weight could be measured
/// @param weight of what was measured, in percent
/// @param parts one for each indicator, in the order of the policy
public record Score(@Nullable BigDecimal points, int weight, List<Part> parts) {

    public Score {
        parts = List.copyOf(parts);
    }

    /// What one indicator came to.
    ///
    /// @param value absent where there was nothing to measure, or nothing that may be shown
    /// @param cases that it was counted from: cases, promises or answers
    /// @param points absent without a value
    public record Part(
            Yardstick yardstick,
            @Nullable BigDecimal value,
            long cases,
            @Nullable BigDecimal points) {

        int weight() {
            return yardstick.weight();
        }

        BigDecimal weighted() {
            return Objects.requireNonNull(points).multiply(BigDecimal.valueOf(weight()));
        }
    }
}
