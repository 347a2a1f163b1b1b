package dev.redress.desk;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.References;
import dev.redress.core.evidence.Snapshot;
import dev.redress.core.evidence.SnapshotSubject;
import dev.redress.core.order.PlacedOrder;
import dev.redress.core.order.Shipment;
import dev.redress.platform.DeskClock;
import dev.redress.store.ComplaintStore;
import dev.redress.store.NotFound;
import dev.redress.store.OrderStore;
import dev.redress.store.ShipmentStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads from the platform's own tables what a case shall keep as it is now.
@Singleton
class Snapshots {

    private static final int SHIPMENTS_MAX = 100;

    private final OrderStore orders;
    private final ShipmentStore shipments;
    private final ComplaintStore complaints;
    private final DeskClock clock;

    Snapshots(
            OrderStore orders,
            ShipmentStore shipments,
            ComplaintStore complaints,
            DeskClock clock) {
        this.orders = orders;
        this.shipments = shipments;
        this.complaints = complaints;
        this.clock = clock;
    }

    /// One of each subject, in their order. What the platform does not know is said to be unknown.
    Uni<List<Snapshot>> of(Complaint complaint, Set<SnapshotSubject> wanted) {
        Instant now = clock.instant();
        return Multi.createFrom()
                .iterable(wanted)
                .onItem()
                .transformToUniAndConcatenate(subject -> of(complaint, subject, now))
                .collect()
                .asList();
    }

    private Uni<Snapshot> of(Complaint complaint, SnapshotSubject subject, Instant now) {
        SnapshotJson json = new SnapshotJson(complaint, now);
        Uni<String> content =
                switch (subject) {
                    case ORDER -> order(complaint).map(json::order);
                    case LOGISTICS -> shipments(complaint).map(json::logistics);
                    case CONVERSATION ->
                            complaints.timeline(complaint.id()).map(json::conversation);
                };
        return content.map(text -> new Snapshot(subject, text));
    }

    private Uni<Optional<PlacedOrder>> order(Complaint complaint) {
        String orderNo = complaint.submission().references().orderNo();
        if (orderNo == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return orders.find(orderNo)
                .map(Optional::of)
                .onFailure(NotFound.class)
                .recoverWithItem(Optional.empty());
    }

    private Uni<List<Shipment>> shipments(Complaint complaint) {
        References references = complaint.submission().references();
        return shipments.of(references.shipmentNo(), references.orderNo(), SHIPMENTS_MAX);
    }
}
