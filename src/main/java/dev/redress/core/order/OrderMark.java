package dev.redress.core.order;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why somebody shall look at an order before it leaves (CLS-26).
public enum OrderMark {
    /// It is worth as much as the policy `detection` calls high.
    HIGH_VALUE,
    /// The customer has never ordered before.
    FIRST_ORDER;

    /// The marks of an order.
    ///
    /// @param amount what it is worth in CNY, if that is known
    /// @param highValueMin what counts as high; that very amount does
    public static Set<OrderMark> of(
            @Nullable BigDecimal amount, boolean isFirst, BigDecimal highValueMin) {
        Set<OrderMark> marks = EnumSet.noneOf(OrderMark.class);
        if (amount != null && amount.compareTo(highValueMin) >= 0) {
            marks.add(HIGH_VALUE);
        }
        if (isFirst) {
            marks.add(FIRST_ORDER);
        }
        return marks;
    }
}
