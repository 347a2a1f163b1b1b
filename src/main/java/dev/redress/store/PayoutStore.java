package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The payments that are to be handed to the provider. What came of one is written together with
/// its compensation, see [CompensationStore#change].
@ApplicationScoped
public class PayoutStore {

    private static final String CLAIM =
            """
            update payout_order p set attempts = p.attempts + 1, next_attempt_at = $2
            from (
              select compensation_id, round from payout_order
              where state = 'DUE' and next_attempt_at <= $1
              order by next_attempt_at limit $3 for no key update skip locked) due
            where p.compensation_id = due.compensation_id and p.round = due.round
            returning p.*
            """;

    private static final String POSTPONE =
            """
            update payout_order set next_attempt_at = $3, last_error = $4
            where compensation_id = $1 and round = $2 and state = 'DUE'
            """;

    // Only where nobody has taken it meanwhile: a lease may have ended.
    private static final String PUT_BACK =
            """
            update payout_order p set attempts = p.attempts - 1, next_attempt_at = $1
            from unnest($2::uuid[], $3::integer[], $4::integer[]) u (compensation_id, round, attempts)
            where p.compensation_id = u.compensation_id and p.round = u.round
              and p.attempts = u.attempts and p.state = 'DUE'
            """;

    private static final String COUNT =
            """
            select count(*) from (
              select from payout_order where state = 'DUE' and next_attempt_at <= $1 limit $2) due
            """;

    private static final String PAY_IN_TEST =
            """
            insert into test_payout (key, customer_id, form, amount, paid_at)
            values ($1, $2, $3, $4, $5) on conflict do nothing
            """;

    private final Pool pool;

    PayoutStore(Pool pool) {
        this.pool = pool;
    }

    /// Takes payments that are due at `now`, the longest due first, until `leaseEnd`. No other run
    /// takes them meanwhile; if this one crashes, the next takes them after that.
    public Uni<List<DuePayout>> claim(Instant now, Instant leaseEnd, int limit) {
        return Detached.from(() ->
                        pool.preparedQuery(CLAIM)
                                .execute(Tuple.of(sent(now), sent(leaseEnd), limit)))
                .map(rows -> Rows.all(rows, PayoutStore::payout));
    }

    /// Lets a payment wait until `nextAttemptAt`, because nobody knows what became of it.
    public Uni<Void> postpone(DuePayout payout, String error, Instant nextAttemptAt) {
        return Detached.from(() ->
                        pool.preparedQuery(POSTPONE)
                                .execute(
                                        Tuple.of(
                                                payout.compensation(),
                                                payout.round(),
                                                sent(nextAttemptAt),
                                                error)))
                .replaceWithVoid();
    }

    /// Gives back payments that were claimed but not handed over, to be taken from `nextAttemptAt`
    /// on.
    public Uni<Void> putBack(List<DuePayout> untried, Instant nextAttemptAt) {
        Tuple parameters =
                Tuple.of(
                        sent(nextAttemptAt),
                        untried.stream().map(DuePayout::compensation).toArray(UUID[]::new),
                        untried.stream().map(DuePayout::round).toArray(Integer[]::new),
                        untried.stream().map(DuePayout::attempts).toArray(Integer[]::new));
        return Detached.from(() -> pool.preparedQuery(PUT_BACK).execute(parameters))
                .replaceWithVoid();
    }

    /// How many payments are due, at most `limit`.
    public Uni<Integer> countDue(Instant now, int limit) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(sent(now), limit))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    /// Notes a payment that is not real. The same key once more is the same payment.
    public Uni<Void> payInTest(DuePayout payout, Instant now) {
        return Detached.from(() ->
                        pool.preparedQuery(PAY_IN_TEST)
                                .execute(
                                        Tuple.of(
                                                payout.key(),
                                                payout.customerId(),
                                                payout.form(),
                                                payout.amount(),
                                                sent(now))))
                .replaceWithVoid();
    }

    private static DuePayout payout(Row row) {
        return new DuePayout(
                row.getUUID("compensation_id"),
                row.getInteger("round"),
                row.getUUID("complaint_id"),
                row.getString("customer_id"),
                row.getString("form"),
                row.getBigDecimal("amount"),
                row.getInteger("attempts"));
    }
}
