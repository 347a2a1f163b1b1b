package dev.redress.store;

import dev.redress.core.complaint.Status;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What customers are still to hear of (FBK-12).
@ApplicationScoped
public class OpenFollowUps {

    private final Pool pool;

    OpenFollowUps(Pool pool) {
        this.pool = pool;
    }

    /// A case with at least one follow-up of which the customer has not heard.
    ///
    /// @param dueOn the nearest date
    public record Owed(
            UUID id, String caseNo, Status status, @Nullable String assignee, LocalDate dueOn) {}

    /// The cases that `visibility` covers, the longest due first, at most `limit`.
    public Uni<List<Owed>> list(Visibility visibility, int limit) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = Tuple.of(limit);
        if (visible.value() != null) {
            parameters.addValue(visible.value());
        }
        return pool.preparedQuery(list(visible.condition()))
                .execute(parameters)
                .map(rows -> Rows.all(rows, OpenFollowUps::read));
    }

    private static String list(String visible) {
        return """
        select c.id, c.case_no, c.status, c.assignee, c.follow_up_on
        from complaint c
        where c.follow_up_on is not null and %s
        order by c.follow_up_on, c.id limit $1
        """
                .formatted(visible);
    }

    private static Owed read(Row row) {
        return new Owed(
                row.getUUID("id"),
                row.getString("case_no"),
                Cells.constant(Status.class, row, "status"),
                row.getString("assignee"),
                row.getLocalDate("follow_up_on"));
    }
}
