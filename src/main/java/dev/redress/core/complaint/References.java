package dev.redress.core.complaint;

import org.jspecify.annotations.Nullable;

/// What the complaint points at in the platform's other systems (INT-05).
public record References(
        @Nullable String orderNo,
        @Nullable String productId,
        @Nullable String brand,
        @Nullable String batchNo,
        @Nullable String merchantId,
        @Nullable String shipmentNo,
        @Nullable String region) {}
