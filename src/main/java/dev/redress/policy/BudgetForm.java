package dev.redress.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.redress.core.classification.Category;
import dev.redress.core.compensation.Budget;
import dev.redress.core.compensation.BudgetPeriod;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A budget as people write it; see [Budget].
record BudgetForm(
        @Nullable BudgetPeriod period,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal amount,
        @Nullable List<@Nullable Category> categories) {

    static BudgetForm of(Budget budget) {
        return new BudgetForm(
                budget.period(),
                budget.amount(),
                budget.categories() == null
                        ? null
                        : budget.categories().stream()
                                .sorted()
                                .<@Nullable Category>map(category -> category)
                                .toList());
    }

    /// Absent if something is wrong, which `faults` then know.
    @Nullable Budget built(String place, Faults faults) {
        faults.require(place + ".period", period);
        faults.require(place + ".amount", amount);
        AuthorityLineForm.checkAmount(place + ".amount", amount, faults);
        return period == null || amount == null || amount.signum() < 0
                ? null
                : new Budget(period, amount, AuthorityLineForm.categoriesOf(categories));
    }
}
