package dev.redress.store;

import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.Payout;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/// Writes that a payment was ordered or answered, inside the transaction that changes its
/// compensation.
final class PayoutWrites {

    private static final String ORDER =
            """
            insert into payout_order (compensation_id, round, complaint_id, customer_id, form, amount,
              state, next_attempt_at)
            values (:compensation, :round, :complaint, :customer, :form, :amount, 'DUE', :at)
            on conflict do nothing
            """;

    private static final String END =
            """
            update payout_order set state = 'ENDED', last_error = null
            where compensation_id = :compensation and round = :round and state = 'DUE'
            """;

    private final Mutiny.Session session;
    private final ComplaintRow complaint;

    PayoutWrites(Mutiny.Session session, ComplaintRow complaint) {
        this.session = session;
        this.complaint = complaint;
    }

    Uni<Void> follow(Compensation after) {
        Payout payout = after.payout();
        if (payout == null) {
            return Uni.createFrom().voidItem();
        }
        return payout.endedAt() == null ? order(after, payout) : end(after, payout);
    }

    private Uni<Void> order(Compensation after, Payout payout) {
        return session.createNativeQuery(ORDER)
                .setParameter("compensation", after.id())
                .setParameter("round", payout.round())
                .setParameter("complaint", complaint.id)
                .setParameter("customer", complaint.submission.customerId)
                .setParameter("form", after.award().form())
                .setParameter("amount", after.award().amount())
                .setParameter("at", payout.orderedAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> end(Compensation after, Payout payout) {
        return session.createNativeQuery(END)
                .setParameter("compensation", after.id())
                .setParameter("round", payout.round())
                .executeUpdate()
                .replaceWithVoid();
    }
}
