package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.Payout;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/// Writes that a payment was ordered or answered, inside the transaction that changes its
/// compensation.
final class PayoutWrites {

    private static final String ORDER =
            """
            insert into payout_order (compensation_id, round, complaint_id, customer_id, form, amount,
              state, next_attempt_at)
            values ($1, $2, $3, $4, $5, $6, 'DUE', $7)
            on conflict do nothing
            """;

    private static final String END =
            """
            update payout_order set state = 'ENDED', last_error = null
            where compensation_id = $1 and round = $2 and state = 'DUE'
            """;

    private final SqlConnection connection;
    private final ComplaintRow complaint;

    PayoutWrites(SqlConnection connection, ComplaintRow complaint) {
        this.connection = connection;
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
        Tuple parameters =
                Tuple.tuple()
                        .addUUID(after.id())
                        .addInteger(payout.round())
                        .addUUID(complaint.id)
                        .addString(complaint.submission.customerId)
                        .addString(after.award().form())
                        .addBigDecimal(after.award().amount())
                        .addOffsetDateTime(sent(payout.orderedAt()));
        return run(ORDER, parameters);
    }

    private Uni<Void> end(Compensation after, Payout payout) {
        return run(END, Tuple.of(after.id(), payout.round()));
    }

    private Uni<Void> run(String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }
}
