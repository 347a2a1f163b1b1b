package dev.redress.store;

import dev.redress.core.privacy.Pseudonyms;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Takes out of cases what leads to somebody. Figures and clocks stay as they are.
@ApplicationScoped
public class ErasureStore {

    /// Append-only tables let only such a transaction erase.
    static final String ALLOW = "select set_config('redress.erasing', 'on', true)";

    /// Neither in somebody's hands, nor to be kept.
    private static final String FREE =
            """
            select c.id from complaint c
            where c.id = $1 and c.ended_at is not null and c.erased_at is null and not
            """
                    + LegalHoldStore.HELD
                    + " for update skip locked";

    private static final String OBSTACLES =
            """
            select 'OPEN_DISPUTE: case ' || case_no || ' is still open' from complaint
            where customer_id = $1 and ended_at is null
            union all
            select 'MONEY_OWED: a compensation of case ' || c.case_no || ' is still under way'
            from compensation m join complaint c on c.id = m.complaint_id
            where m.customer_id = $1 and m.state in ('PENDING_APPROVAL', 'APPROVED', 'PAYING')
            union all
            select 'LEGAL_HOLD: the data must be preserved by law' where %s
            limit 20
            """
                    .formatted(LegalHoldStore.CUSTOMER_HELD);

    private static final String LEFT =
            "select id from complaint where customer_id = $1 and erased_at is null order by id limit $2";

    private final Pool pool;

    ErasureStore(Pool pool) {
        this.pool = pool;
    }

    /// Why nothing of a customer may be erased now, a sentence each that begins with a code; none
    /// if it may. At most 20.
    public Uni<List<String>> obstacles(String customerId) {
        return pool.preparedQuery(OBSTACLES)
                .execute(Tuple.of(customerId))
                .map(rows -> Rows.all(rows, row -> row.getString(0)));
    }

    /// At most `limit` cases of the customer that are not erased.
    public Uni<List<UUID>> cases(String customerId, int limit) {
        return pool.preparedQuery(LEFT).execute(Tuple.of(customerId, limit)).map(ErasureStore::ids);
    }

    /// Erases one case in a transaction of its own. Answers false for a case that is open, held,
    /// erased already, or being changed by somebody.
    public Uni<Boolean> erase(UUID id, Pseudonyms pseudonyms, String actor, Instant now) {
        return Detached.from(() ->
                pool.withTransaction(connection -> erase(connection, id, pseudonyms, actor, now)));
    }

    /// Erases what is kept of a customer beside the cases, once nothing of those is left: account,
    /// profile, orders, parcels, and that they asked for anything. Answers false for a customer of
    /// whom something is held by now.
    public Uni<Boolean> erase(String customerId, Pseudonyms pseudonyms) {
        return Detached.from(() ->
                pool.withTransaction(connection ->
                        new CustomerErasure(connection, customerId, pseudonyms).erase()));
    }

    private static Uni<Boolean> erase(
            SqlConnection connection, UUID id, Pseudonyms pseudonyms, String actor, Instant now) {
        return connection
                .query(ALLOW)
                .execute()
                .chain(() -> connection.preparedQuery(FREE).execute(Tuple.of(id)))
                .chain(free ->
                        free.size() == 0
                                ? Uni.createFrom().item(false)
                                : CaseQueries.lock(connection, id)
                                        .chain(found ->
                                                new CaseErasure(connection, found, pseudonyms, now)
                                                        .erase(actor))
                                        .replaceWith(true));
    }

    static List<UUID> ids(RowSet<Row> rows) {
        return Rows.all(rows, row -> row.getUUID(0));
    }
}
