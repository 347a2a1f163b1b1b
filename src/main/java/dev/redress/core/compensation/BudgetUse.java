package dev.redress.core.compensation;

import java.math.BigDecimal;

/// How much of a budget is used up in its present period.
public record BudgetUse(Budget budget, BigDecimal used) {

    /// Whether `amount` still fits.
    public boolean hasRoomFor(BigDecimal amount) {
        return used.add(amount).compareTo(budget.amount()) <= 0;
    }
}
