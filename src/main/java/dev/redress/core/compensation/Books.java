package dev.redress.core.compensation;

import java.math.BigDecimal;
import java.util.List;

/// What is live beside the case and the compensation that is decided on, in CNY. Right only as long
/// as nobody else decides about the same customer, in the same name, or from the same budgets.
///
/// @param ofCustomer in other cases of the customer within the policy's days
/// @param ofDay what the actor decided today, this compensation left out
/// @param budgets those that the case draws on
public record Books(BigDecimal ofCustomer, BigDecimal ofDay, List<BudgetUse> budgets) {

    /// For steps that decide on no amount.
    public static final Books CLOSED = new Books(BigDecimal.ZERO, BigDecimal.ZERO, List.of());

    public Books {
        budgets = List.copyOf(budgets);
    }
}
