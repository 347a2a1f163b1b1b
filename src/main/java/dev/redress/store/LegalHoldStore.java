package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.privacy.LegalHold;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What must stay, and why.
@ApplicationScoped
public class LegalHoldStore {

    /// Whether the case `c` must stay.
    static final String HELD =
            """
            (exists (select from legal_hold h where h.complaint_id = c.id and h.lifted_at is null)
              or exists (
                select from legal_hold h where h.customer_id = c.customer_id and h.lifted_at is null))
            """;

    /// Whether anything of the customer `$1` must stay, also of one who has no case.
    static final String CUSTOMER_HELD =
            """
            (exists (select from legal_hold h where h.customer_id = $1 and h.lifted_at is null)
              or exists (
                select from legal_hold h join complaint c on c.id = h.complaint_id
                where c.customer_id = $1 and h.lifted_at is null))
            """;

    private static final String SET =
            """
            insert into legal_hold (id, complaint_id, customer_id, reason, set_by, set_at)
            values ($1, $2, $3, $4, $5, $6)
            returning *
            """;
    private static final String LIFT =
            """
            update legal_hold set lifted_by = $2, lifted_at = $3, lift_reason = $4
            where id = $1 and lifted_at is null
            returning *
            """;
    private static final String LIST =
            "select * from legal_hold where ($1 or lifted_at is null) order by id desc limit $2";

    private final Pool pool;

    LegalHoldStore(Pool pool) {
        this.pool = pool;
    }

    /// Exactly one of case and customer is given.
    public Uni<LegalHold> set(
            @Nullable UUID caseId,
            @Nullable String customerId,
            String reason,
            String by,
            Instant now) {
        Tuple parameters =
                Tuple.of(
                        TimeOrderedId.at(now),
                        caseId,
                        customerId,
                        SealedColumn.HOLD_REASON.sealed(reason),
                        by,
                        sent(now));
        return Detached.from(() -> pool.preparedQuery(SET).execute(parameters))
                .map(rows -> Rows.all(rows, LegalHoldStore::hold).getFirst());
    }

    /// Empty if there is none that stands.
    public Uni<Optional<LegalHold>> lift(UUID id, String reason, String by, Instant now) {
        Tuple parameters = Tuple.of(id, by, sent(now), SealedColumn.LIFT_REASON.sealed(reason));
        return Detached.from(() -> pool.preparedQuery(LIFT).execute(parameters))
                .map(rows -> Rows.first(rows, LegalHoldStore::hold));
    }

    /// The latest first.
    ///
    /// @param lifted whether those that were lifted are wanted as well
    public Uni<List<LegalHold>> list(boolean lifted, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(lifted, limit))
                .map(rows -> Rows.all(rows, LegalHoldStore::hold));
    }

    private static LegalHold hold(Row row) {
        return new LegalHold(
                row.getUUID("id"),
                row.getUUID("complaint_id"),
                row.getString("customer_id"),
                SealedColumn.HOLD_REASON.opened(row.getString("reason")),
                row.getString("set_by"),
                Cells.instant(row, "set_at"),
                row.getString("lifted_by"),
                Cells.instantIfAny(row, "lifted_at"),
                SealedColumn.LIFT_REASON.openedIfAny(row.getString("lift_reason")));
    }
}
