package dev.redress.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.order.Shipment;
import dev.redress.core.privacy.Masking;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A parcel and the last that its carrier reported.
///
/// @param stallsAt the last instant at which the carrier's silence is still in order; absent once
///   the parcel is delivered, and once a case was opened because of the silence
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShipmentAnswer(
        @Schema(examples = "SF100200300") String shipmentNo,
        @Schema(examples = "ORD-20260302-77") String orderNo,
        @Schema(examples = "customer1") String customerId,
        @Schema(examples = "2026-03-03T00:20:00Z") Instant lastNodeAt,
        @Schema(examples = "已离开上海分拨中心") String lastNode,
        boolean delivered,
        int policyVersion,
        @Schema(examples = "2026-03-04T00:20:00Z") @Nullable Instant stallsAt) {

    /// For who told it.
    static ShipmentAnswer of(Shipment shipment) {
        return of(shipment, shipment.lastNode());
    }

    /// For everybody else.
    static ShipmentAnswer masked(Shipment shipment) {
        return of(shipment, Masking.freeText(shipment.lastNode()));
    }

    private static ShipmentAnswer of(Shipment shipment, String lastNode) {
        return new ShipmentAnswer(
                shipment.shipmentNo(),
                shipment.orderNo(),
                shipment.customerId(),
                shipment.lastNodeAt(),
                lastNode,
                shipment.delivered(),
                shipment.policyVersion(),
                shipment.stallsAt());
    }
}
