package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.notice.Notice;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Notices that come of no change of a case.
@ApplicationScoped
public class DeskNotices {

    // The outbox is keyed by case and occasion, and an occasion without a case by this one.
    static final UUID NO_CASE = new UUID(0, 0);
    private static final String TELL =
            """
            insert into outbox (id, complaint_id, case_no, key, template, recipient, text, state,
              template_version, attempts, next_attempt_at, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, 'PENDING', $9, 0, $8, $8)
            on conflict do nothing
            """;

    private final Pool pool;

    DeskNotices(Pool pool) {
        this.pool = pool;
    }

    /// Hands a notice about `matter` to the outbox, once for each key. Answers whether it was new.
    public Uni<Boolean> tell(String matter, Notice notice, Instant now) {
        return tell(NO_CASE, matter, notice, now);
    }

    /// The same about a case, by whose contact data its customer is reached.
    public Uni<Boolean> tell(UUID caseId, String caseNo, Notice notice, Instant now) {
        return Detached.from(() -> tell(pool, caseId, caseNo, notice, now));
    }

    /// The same within a transaction.
    static Uni<Boolean> tell(
            SqlClient client, UUID caseId, String caseNo, Notice notice, Instant now) {
        Tuple parameters =
                Tuple.of(TimeOrderedId.at(now), caseId, caseNo, notice.key())
                        .addString(notice.template().name())
                        .addString(notice.recipient().address())
                        .addString(SealedColumn.MESSAGE.sealed(notice.text()))
                        .addOffsetDateTime(sent(now))
                        .addInteger(notice.words().version());
        return client.preparedQuery(TELL).execute(parameters).map(rows -> rows.rowCount() == 1);
    }
}
