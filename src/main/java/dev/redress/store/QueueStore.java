package dev.redress.store;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Priority;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.complaint.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What staff has to do next (spec.md §6.5).
@ApplicationScoped
public class QueueStore {

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
            Instant receivedAt,
            long version) {

        /// Where it stands in the queue.
        public Place place() {
            return new Place(priority, nextDueAt, receivedAt, id);
        }
    }

    /// A place in the queue: no two cases have the same.
    public record Place(
            Priority priority, @Nullable Instant nextDueAt, Instant receivedAt, UUID id) {}

    /// Which part of the queue is wanted. Whatever is absent does not matter.
    ///
    /// @param last the place behind which it begins; absent for the front
    public record Wanted(
            Visibility visibility,
            @Nullable String assignee,
            @Nullable SkillGroup group,
            @Nullable Status status,
            @Nullable Category category,
            @Nullable Severity severity,
            @Nullable Place last) {}

    /// At most `limit` cases by priority, then by what is due next, then by receipt.
    ///
    /// Fails with [TookTooLong] when it does.
    public Uni<List<Queued>> queue(Wanted wanted, int limit) {
        QueueQuery query = new QueueQuery(wanted, limit);
        return reading.read(query.sql(), query.parameters())
                .map(rows -> Rows.all(rows, QueueStore::queued));
    }

    private static Queued queued(Row row) {
        return new Queued(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.constant(Status.class, row, "status"),
                Cells.constant(Priority.class, row, "priority"),
                Cells.constant(Severity.class, row, "severity"),
                Cells.constant(Category.class, row, "category"),
                Cells.constant(SkillGroup.class, row, "skill_group"),
                row.getString("assignee"),
                Cells.instantIfAny(row, "next_due_at"),
                Cells.instant(row, "received_at"),
                row.getLong("version"));
    }
}
