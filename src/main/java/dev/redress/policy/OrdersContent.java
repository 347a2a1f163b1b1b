package dev.redress.policy;

import dev.redress.core.order.OrderPolicy;
import dev.redress.core.sla.InvalidPolicy;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What is promised for orders and parcels as people write it.
record OrdersContent(
        @Nullable OffsetDateTime effectiveFrom,
        @Nullable Duration confirmWithin,
        @Nullable Duration stallAfter)
        implements PolicyContent {

    static OrdersContent of(OrderPolicy policy, OffsetDateTime effectiveFrom) {
        return new OrdersContent(effectiveFrom, policy.confirmWithin(), policy.stallAfter());
    }

    /// @throws InvalidPolicy with everything that is wrong
    OrderPolicy built() {
        Faults faults = new Faults();
        EffectiveFrom.check(effectiveFrom, faults);
        faults.require("confirmWithin", confirmWithin);
        faults.require("stallAfter", stallAfter);
        OrderPolicy built =
                confirmWithin == null || stallAfter == null
                        ? null
                        : faults.of("", () -> new OrderPolicy(confirmWithin, stallAfter));
        faults.refuse();
        if (built == null) {
            throw new IllegalStateException("Nothing was built, and nothing is wrong");
        }
        return built;
    }
}
