package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.complaint.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What staff has to do next (spec.md §6.5).
@ApplicationScoped
public class QueueStore {

    // Constants, so that the index of just the pressing ones is used.
    private static final String PRESSING = "'P1', 'P2'";
    private static final String OTHERS = "'P3', 'P4'";

    private final BoundedReading reading;

    QueueStore(BoundedReading reading) {
        this.reading = reading;
    }

    /// A case whose handling is not complete.
    ///
    /// @param nextDueAt of what staff owes and has not finished, broken or not; absent if nothing
    ///   runs
    public record Queued(
            UUID id,
            String caseNo,
            Status status,
            Priority priority,
            Severity severity,
            Category category,
            SkillGroup skillGroup,
            @Nullable String assignee,
            @Nullable Instant nextDueAt,
            Instant receivedAt) {}

    /// The cases that `visibility` covers, by priority, then by what is due next, then by receipt.
    ///
    /// Fails with [TookTooLong] when it does.
    ///
    /// @param assignee only that person's; all if absent, like `group`
    public Uni<List<Queued>> queue(
            Visibility visibility,
            @Nullable String assignee,
            @Nullable SkillGroup group,
            int limit) {
        Wanted wanted = new Wanted(VisibleCases.of(visibility), assignee, group);
        return reading.within(connection ->
                part(connection, PRESSING, wanted, limit)
                        .chain(pressing ->
                                pressing.size() == limit
                                        ? Uni.createFrom().item(pressing)
                                        : part(connection, OTHERS, wanted, limit - pressing.size())
                                                .map(others -> joined(pressing, others))));
    }

    private record Wanted(
            VisibleCases visible, @Nullable String assignee, @Nullable SkillGroup group) {
        Tuple parameters(int limit) {
            return Tuple.of(limit, visible.value(), assignee, group == null ? null : group.name());
        }
    }

    private static Uni<List<Queued>> part(
            SqlConnection connection, String priorities, Wanted wanted, int limit) {
        return connection
                .preparedQuery(part(priorities, wanted.visible()))
                .execute(wanted.parameters(limit))
                .map(QueueStore::queued);
    }

    private static String part(String priorities, VisibleCases visible) {
        // A parameter that no condition uses has no type; it is told one here.
        String condition = visible.value() == null ? "$2::text is null" : visible.condition();
        return """
        select c.id, c.case_no, c.status, c.priority, c.severity, c.category, c.skill_group,
          c.assignee, c.received_at,
          (select min(d.due_at) from deadline d
           where d.complaint_id = c.id and d.finished_at is null
             and d.state in ('RUNNING', 'BREACHED')
             and d.responsible_role not in ('CUSTOMER', 'SCHEDULER')
             and d.stage <> 'STALE') as next_due
        from complaint c
        where c.priority in (%s)
          and c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED')
          and c.status <> 'RESOLVED' and %s
          and ($3::text is null or c.assignee = $3)
          and ($4::text is null or c.skill_group = $4)
        order by c.priority, next_due nulls last, c.received_at, c.id limit $1
        """
                .formatted(priorities, condition);
    }

    private static List<Queued> joined(List<Queued> pressing, List<Queued> others) {
        return Stream.concat(pressing.stream(), others.stream()).toList();
    }

    private static List<Queued> queued(RowSet<Row> rows) {
        List<Queued> queue = new ArrayList<>();
        for (Row row : rows) {
            OffsetDateTime nextDue = row.getOffsetDateTime("next_due");
            queue.add(
                    new Queued(
                            row.getUUID("id"),
                            row.getString("case_no"),
                            Status.valueOf(row.getString("status")),
                            Priority.valueOf(row.getString("priority")),
                            Severity.valueOf(row.getString("severity")),
                            Category.valueOf(row.getString("category")),
                            SkillGroup.valueOf(row.getString("skill_group")),
                            row.getString("assignee"),
                            nextDue == null ? null : nextDue.toInstant(),
                            row.getOffsetDateTime("received_at").toInstant()));
        }
        return queue;
    }
}
