package dev.redress.store;

import dev.redress.core.compensation.Budget;
import java.time.LocalDate;
import java.util.List;

/// Which sums somebody needs who decides on an amount.
///
/// @param account who decides
/// @param today the date of China
/// @param customerDays how many days, today included, count for the customer
/// @param budgets those that the case draws on
public record BooksRequest(
        String account, LocalDate today, int customerDays, List<Budget> budgets) {

    public BooksRequest {
        budgets = List.copyOf(budgets);
    }

    LocalDate since() {
        return today.minusDays(customerDays - 1L);
    }
}
