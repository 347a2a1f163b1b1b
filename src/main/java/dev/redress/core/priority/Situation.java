package dev.redress.core.priority;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.customer.Channel;
import dev.redress.core.customer.CustomerTier;
import dev.redress.core.insight.Dimension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A new case as far as its place in the queue goes.
///
/// @param priority what grade and keywords alone give
/// @param orderAmount in CNY
/// @param keys what the case names of products, brands and the like
public record Situation(
        Category category,
        Severity severity,
        Priority priority,
        Channel channel,
        CustomerTier tier,
        @Nullable BigDecimal orderAmount,
        @Nullable String orderNo,
        Map<Dimension, String> keys,
        Instant receivedAt) {

    public Situation {
        keys = Map.copyOf(keys);
    }

    boolean isAboutSameAs(Earlier earlier) {
        return isSame(orderNo, earlier.orderNo())
                || isSame(keys.get(Dimension.PRODUCT), earlier.productId());
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
