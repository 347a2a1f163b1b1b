package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.References;
import dev.redress.core.evidence.SnapshotSubject;
import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.order.PlacedOrder;
import dev.redress.core.order.Shipment;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes snapshots. By hand, so that what is hashed does not follow a renamed component unseen.
record SnapshotJson(Complaint complaint, Instant now) {

    /// What the customer and the desk said to each other.
    private static final Set<EventType> SAID =
            EnumSet.of(
                    EventType.MESSAGE_SENT,
                    EventType.CLUSTER_ANSWERED,
                    EventType.MESSAGE_RECEIVED,
                    EventType.EVIDENCE_REQUESTED,
                    EventType.FOLLOW_UP_ANNOUNCED,
                    EventType.PROPOSED,
                    EventType.PROPOSAL_ACCEPTED,
                    EventType.PROPOSAL_DECLINED,
                    EventType.RESOLVED,
                    EventType.CONFIRMED,
                    EventType.DISSATISFIED,
                    EventType.APPEALED,
                    EventType.WITHDRAWN);

    /// The order as the shop told of it, beside what the case says of order and goods.
    String order(Optional<PlacedOrder> order) {
        References references = complaint.submission().references();
        BigDecimal amount = references.orderAmount();
        return begun(SnapshotSubject.ORDER)
                .put("orderNo", references.orderNo())
                .put("productId", references.productId())
                .put("brand", references.brand())
                .put("batchNo", references.batchNo())
                .put("merchantId", references.merchantId())
                .put("orderAmount", amount == null ? null : amount.toPlainString())
                .put("known", order.isPresent())
                .put("order", order.map(this::order).orElse(null))
                .encode();
    }

    private JsonObject order(PlacedOrder order) {
        return new JsonObject()
                .put("orderNo", order.orderNo())
                .put("customerId", order.customerId())
                .put("isOfCustomer", isOfCustomer(order.customerId()))
                .put("placedAt", text(order.placedAt()))
                .put("confirmation", order.state().name())
                .put("confirmedAt", text(order.finishedAt()));
    }

    String logistics(List<Shipment> shipments) {
        return begun(SnapshotSubject.LOGISTICS)
                .put("shipmentNo", complaint.submission().references().shipmentNo())
                .put("carrier", complaint.submission().references().carrier())
                .put("known", !shipments.isEmpty())
                .put("shipments", new JsonArray(shipments.stream().map(this::shipment).toList()))
                .encode();
    }

    private JsonObject shipment(Shipment shipment) {
        return new JsonObject()
                .put("shipmentNo", shipment.shipmentNo())
                .put("orderNo", shipment.orderNo())
                .put("isOfCustomer", isOfCustomer(shipment.customerId()))
                .put("lastNodeAt", text(shipment.lastNodeAt()))
                .put("lastNode", shipment.lastNode())
                .put("delivered", shipment.delivered());
    }

    String conversation(List<Event> timeline) {
        return begun(SnapshotSubject.CONVERSATION)
                .put("complaint", complaint.submission().content())
                .put("receivedAt", text(complaint.submission().receivedAt()))
                .put(
                        "said",
                        new JsonArray(
                                timeline.stream()
                                        .filter(event -> SAID.contains(event.type()))
                                        .map(SnapshotJson::event)
                                        .toList()))
                .encode();
    }

    private static JsonObject event(Event event) {
        JsonObject details = new JsonObject();
        for (Map.Entry<String, String> detail : event.details().entrySet()) {
            details.put(detail.getKey(), detail.getValue());
        }
        return new JsonObject()
                .put("type", event.type().name())
                .put("at", text(event.at()))
                .put("by", event.actor())
                .put("details", details);
    }

    private JsonObject begun(SnapshotSubject subject) {
        return new JsonObject()
                .put("subject", subject.name())
                .put("caseNo", complaint.caseNo())
                .put("takenAt", text(now));
    }

    private boolean isOfCustomer(String customerId) {
        return customerId.equals(complaint.submission().customer().id());
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
