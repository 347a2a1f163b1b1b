package dev.redress.core.compensation;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Risk;
import dev.redress.core.identity.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far a role reaches. Amounts are CNY and inclusive; an absent one is no bound.
///
/// @param categories absent for all
/// @param caseMax of the sum of one case
/// @param customerMax of the sum of one customer
/// @param dayMax of all that one person decides on a day of China
public record AuthorityLine(
        Role role,
        Set<Risk> risks,
        @Nullable Set<Category> categories,
        @Nullable BigDecimal caseMax,
        @Nullable BigDecimal customerMax,
        @Nullable BigDecimal dayMax) {

    public AuthorityLine {
        risks = Set.copyOf(risks);
        categories = categories == null ? null : Set.copyOf(categories);
        if (risks.isEmpty()) {
            throw new IllegalArgumentException("A line names at least one risk");
        }
    }

    /// Whether it is about such a case at all.
    boolean covers(Matter matter) {
        return risks.contains(matter.risk())
                && (categories == null || categories.contains(matter.category()));
    }

    /// Whether it reaches that far. What somebody else has decided today is not known here: an
    /// approver's own day is asked when they approve.
    boolean reachesBesideDay(Exposure exposure) {
        return within(caseMax, exposure.ofCase()) && within(customerMax, exposure.ofCustomer());
    }

    boolean reaches(Exposure exposure) {
        return reachesBesideDay(exposure) && within(dayMax, exposure.ofDay());
    }

    private static boolean within(@Nullable BigDecimal max, BigDecimal sum) {
        return max == null || sum.compareTo(max) <= 0;
    }
}
