package dev.redress.intake;

import dev.redress.core.complaint.Submission;
import dev.redress.platform.InvalidInput;
import dev.redress.store.NotFound;
import dev.redress.store.OrderStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Refuses a complaint about an order that is known to be another customer's (INT-05). Of orders
/// that the shop never told of nothing is known, and they are taken as they come.
@Singleton
class OwnOrders {

    private final OrderStore orders;

    OwnOrders(OrderStore orders) {
        this.orders = orders;
    }

    /// Fails with [InvalidInput], which does not say whose the order is.
    Uni<Void> check(Submission submission) {
        String orderNo = submission.references().orderNo();
        String customer = submission.customer().id();
        return orderNo == null
                ? Uni.createFrom().voidItem()
                : orders.find(orderNo)
                        .map(order -> order.customerId().equals(customer))
                        .onFailure(NotFound.class)
                        .recoverWithItem(true)
                        .invoke(OwnOrders::requireOwn)
                        .replaceWithVoid();
    }

    private static void requireOwn(boolean isOwn) {
        if (!isOwn) {
            throw InvalidInput.of("orderNo", "NOT_ALLOWED", "is no order of this customer");
        }
    }
}
