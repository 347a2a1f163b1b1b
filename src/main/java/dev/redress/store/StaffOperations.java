package dev.redress.store;

import static dev.redress.store.Cells.sent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What members of staff did that a supervisor of security looks at: what they wrote against the
/// rules of conduct, which files they opened and handed over, and what they did to registers.
@ApplicationScoped
public class StaffOperations {

    private static final String LIST =
            """
            select at, account, operation, subject, detail from (
              select at, account, 'CONDUCT_' || effect as operation, case_no as subject,
                rule || ' ' || kind as detail
              from conduct_record where at >= $1 and at < $2 and ($3::text is null or account = $3)
              union all
              select viewed_at, viewed_by, 'FILE_OPENED', complaint_id::text, purpose
              from evidence_view
              where viewed_at >= $1 and viewed_at < $2 and ($3::text is null or viewed_by = $3)
              union all
              select exported_at, exported_by, 'CASE_EXPORTED', complaint_id::text, purpose
              from evidence_export
              where exported_at >= $1 and exported_at < $2
                and ($3::text is null or exported_by = $3)
              union all
              select entry.at, entry.actor, record.register || '_' || entry.type,
                record.id::text, null
              from register_entry entry join register_record record on record.id = entry.record_id
              where entry.at >= $1 and entry.at < $2 and ($3::text is null or entry.actor = $3)
            ) done order by at desc, account, operation limit $4
            """;

    private final Pool pool;

    StaffOperations(Pool pool) {
        this.pool = pool;
    }

    /// One of them.
    ///
    /// @param subject the case or entry that it was done to
    /// @param detail the rule that was broken, or the purpose that was named
    public record Operation(
            Instant at,
            String account,
            String operation,
            String subject,
            @Nullable String detail) {}

    /// The latest first.
    ///
    /// @param account absent for everybody
    public Uni<List<Operation>> list(Period period, @Nullable String account, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(sent(period.from()), sent(period.to()), account, limit))
                .map(rows -> Rows.all(rows, StaffOperations::operation));
    }

    private static Operation operation(Row row) {
        return new Operation(
                Cells.instant(row, "at"),
                row.getString("account"),
                row.getString("operation"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
