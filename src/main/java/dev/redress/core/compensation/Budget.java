package dev.redress.core.compensation;

import dev.redress.core.classification.Category;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What all compensations that are granted in a period may come to. What would exceed it is
/// refused, whoever asks.
///
/// @param categories absent for all
public record Budget(BudgetPeriod period, BigDecimal amount, @Nullable Set<Category> categories) {

    public Budget {
        categories = categories == null ? null : Set.copyOf(categories);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A budget is not negative: " + amount);
        }
    }

    boolean covers(Category category) {
        return categories == null || categories.contains(category);
    }
}
