package dev.redress.core.duplicate;

import dev.redress.core.classification.Bigrams;
import dev.redress.core.customer.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was told, by whom, about what, and through which door.
public record Told(
        String customerId,
        @Nullable String orderNo,
        @Nullable String productId,
        @Nullable String shipmentNo,
        Channel channel,
        Instant receivedAt,
        Bigrams text) {}
