package dev.redress.store;

import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who belongs to a mass complaint.
@ApplicationScoped
public class MembershipStore {

    private static final String OF_CASE =
            """
            select c.version, array(
              select m.alert_id from alert_member m
              where m.complaint_id = c.id and m.left_at is null order by m.alert_id) as clusters
            from complaint c where c.id = $1
            """;

    private final Pool pool;

    MembershipStore(Pool pool) {
        this.pool = pool;
    }

    /// A case of a mass complaint.
    ///
    /// @param answeredAt when it had the last answer to all of them; absent if it had none
    public record Member(
            UUID id,
            String caseNo,
            Status status,
            Severity severity,
            Risk risk,
            @Nullable String assignee,
            Instant joinedAt,
            @Nullable Instant answeredAt) {}

    /// Of which mass complaints a case is a member.
    ///
    /// @param version of the case at which that is so; it changes with the memberships
    public record Memberships(long version, List<UUID> clusters) {}

    /// At most `page.limit()` members that the reader may see, in the order in which they came in.
    public Uni<List<Member>> members(UUID cluster, Visibility visibility, Page page) {
        VisibleCases visible = VisibleCases.of(visibility);
        return pool.preparedQuery(members(visible))
                .execute(Tuple.of(cluster, visible.value(), page.last(), page.limit()))
                .map(rows -> Rows.all(rows, MembershipStore::member));
    }

    /// Fails with [NotFound].
    public Uni<Memberships> of(UUID complaintId) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(complaintId))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new NotFound("case " + complaintId);
                    }
                    Row row = rows.iterator().next();
                    return new Memberships(
                            row.getLong("version"), List.of(row.getArrayOfUUIDs("clusters")));
                });
    }

    private static String members(VisibleCases visible) {
        return """
        select c.id, c.case_no, c.status, c.severity, c.risk, c.assignee, m.joined_at,
          (select max(w.at) from cluster_answer w
            join cluster_broadcast b on b.id = w.broadcast_id
            where w.complaint_id = c.id and b.alert_id = m.alert_id) as answered_at
        from alert_member m
        join complaint c on c.id = m.complaint_id
        where m.alert_id = $1 and m.left_at is null and ($3::uuid is null or c.id > $3) and %s
        order by c.id limit $4
        """
                // A parameter that no condition uses has no type.
                .formatted(visible.value() == null ? "$2::text is null" : visible.condition());
    }

    private static Member member(Row row) {
        return new Member(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.constant(Status.class, row, "status"),
                Cells.constant(Severity.class, row, "severity"),
                Cells.constant(Risk.class, row, "risk"),
                row.getString("assignee"),
                Cells.instant(row, "joined_at"),
                Cells.instantIfAny(row, "answered_at"));
    }
}
