package dev.redress.store;

import dev.redress.core.notice.DeadReason;
import dev.redress.core.notice.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// What was given up.
@ApplicationScoped
public class DeadLetterStore {

    private static final String LIST =
            """
            select id, case_no, template, recipient, lane, coalesce(dead_reason, 'GIVEN_UP') as reason,
              last_error, attempts, created_at, dead_at
            from outbox where %s and ($4::uuid is null or id < $4)
            order by id desc limit $5
            """
                    .formatted(DeadLetterChoice.SQL);

    private final Pool pool;

    DeadLetterStore(Pool pool) {
        this.pool = pool;
    }

    /// The latest message first.
    public Uni<List<DeadLetter>> list(DeadLetterChoice choice, Page page) {
        return pool.preparedQuery(LIST)
                .execute(choice.parameters().addUUID(page.last()).addInteger(page.limit()))
                .map(rows -> Rows.all(rows, DeadLetterStore::letter));
    }

    private static DeadLetter letter(Row row) {
        return new DeadLetter(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.constant(Template.class, row, "template"),
                row.getString("recipient"),
                row.getString("lane"),
                Cells.constant(DeadReason.class, row, "reason"),
                row.getString("last_error"),
                row.getInteger("attempts"),
                Cells.instant(row, "created_at"),
                Cells.instantIfAny(row, "dead_at"));
    }
}
