package dev.redress.core.complaint;

import dev.redress.core.insight.Dimension;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the complaint points at in the platform's other systems (INT-05).
///
/// @param carrier who carried the shipment
/// @param preferredAgent whom the customer asked for (SES-03)
/// @param complainedOf whom of the staff it is about, as it was known at intake
/// @param orderAmount what the order was worth in CNY, with two decimals, as the platform says
public record References(
        @Nullable String orderNo,
        @Nullable String productId,
        @Nullable String brand,
        @Nullable String batchNo,
        @Nullable String merchantId,
        @Nullable String shipmentNo,
        @Nullable String region,
        @Nullable String carrier,
        @Nullable BigDecimal orderAmount,
        @Nullable String preferredAgent,
        @Nullable String complainedOf) {

    /// Without the names of staff.
    public References(
            @Nullable String orderNo,
            @Nullable String productId,
            @Nullable String brand,
            @Nullable String batchNo,
            @Nullable String merchantId,
            @Nullable String shipmentNo,
            @Nullable String region,
            @Nullable String carrier,
            @Nullable BigDecimal orderAmount) {
        this(
                orderNo,
                productId,
                brand,
                batchNo,
                merchantId,
                shipmentNo,
                region,
                carrier,
                orderAmount,
                null,
                null);
    }

    /// Without what only the platform knows.
    public References(
            @Nullable String orderNo,
            @Nullable String productId,
            @Nullable String brand,
            @Nullable String batchNo,
            @Nullable String merchantId,
            @Nullable String shipmentNo,
            @Nullable String region) {
        this(orderNo, productId, brand, batchNo, merchantId, shipmentNo, region, null, null);
    }

    /// What it points at, as it may be read in a text of the case.
    public List<String> numbers() {
        return Stream.of(orderNo, productId, batchNo, merchantId, shipmentNo)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What it may have in common with others.
    Map<Dimension, String> keys() {
        Map<Dimension, String> keys = new EnumMap<>(Dimension.class);
        put(keys, Dimension.PRODUCT, productId);
        put(keys, Dimension.BRAND, brand);
        put(keys, Dimension.BATCH, batchNo);
        put(keys, Dimension.MERCHANT, merchantId);
        put(keys, Dimension.CARRIER, carrier);
        put(keys, Dimension.REGION, region);
        return keys;
    }

    private static void put(
            Map<Dimension, String> keys, Dimension dimension, @Nullable String value) {
        if (value != null) {
            keys.put(dimension, value);
        }
    }
}
