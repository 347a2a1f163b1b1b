package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cases that were closed, as the evaluation of the teams begins with them (FBK-05). They are
/// written with the case, see [ComplaintStore#change].
@ApplicationScoped
public class ClosingStore {

    private static final String LIST =
            """
            select complaint_id, case_no, closed_at, reason, skill_group, assignee, severity, category,
              escalation_level, handling_seconds, promises_kept, promises_broken
            from closing_record
            where closed_at >= $1 and closed_at < $2 and ($3::text is null or skill_group = $3)
            order by closed_at, complaint_id limit $4
            """;

    private final Pool pool;

    ClosingStore(Pool pool) {
        this.pool = pool;
    }

    /// A case that was closed, and how the team did in it.
    ///
    /// @param reason `confirmed` by the customer, `silence`, or what else ended the matter
    /// @param handlingSeconds from the receipt to the closing
    /// @param promisesBroken also those that were kept later
    public record Closed(
            UUID caseId,
            String caseNo,
            Instant closedAt,
            String reason,
            SkillGroup skillGroup,
            @Nullable String assignee,
            Severity severity,
            Category category,
            int escalationLevel,
            long handlingSeconds,
            int promisesKept,
            int promisesBroken) {}

    /// At most `limit` of the period, the earliest first.
    ///
    /// @param group only of that team; of all if absent
    public Uni<List<Closed>> list(Period period, @Nullable SkillGroup group, int limit) {
        return pool.preparedQuery(LIST)
                .execute(
                        Tuple.of(
                                sent(period.from()),
                                sent(period.to()),
                                group == null ? null : group.name(),
                                limit))
                .map(rows -> Rows.all(rows, ClosingStore::read));
    }

    private static Closed read(Row row) {
        return new Closed(
                row.getUUID("complaint_id"),
                row.getString("case_no"),
                Cells.instant(row, "closed_at"),
                row.getString("reason"),
                Cells.constant(SkillGroup.class, row, "skill_group"),
                row.getString("assignee"),
                Cells.constant(Severity.class, row, "severity"),
                Cells.constant(Category.class, row, "category"),
                row.getInteger("escalation_level"),
                row.getLong("handling_seconds"),
                row.getInteger("promises_kept"),
                row.getInteger("promises_broken"));
    }
}
