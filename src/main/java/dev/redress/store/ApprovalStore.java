package dev.redress.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Where somebody's approval is waited for, and what it depends on. What is read here may be
/// another a moment later: it is for people who look, and decides nothing.
@ApplicationScoped
public class ApprovalStore {

    private final Pool pool;

    ApprovalStore(Pool pool) {
        this.pool = pool;
    }

    /// At most `limit` open cases in which something may wait, of those that `visibility` covers;
    /// what is due first is first.
    public Uni<List<UUID>> waiting(Visibility visibility, int limit) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = Tuple.of(limit);
        if (visible.value() != null) {
            parameters.addValue(visible.value());
        }
        return pool.preparedQuery(waiting(visible.condition()))
                .execute(parameters)
                .map(ApprovalStore::ids);
    }

    // The first half asks for no more than the index complaint_to_approve has, and for each draft
    // only where AwaitedApproval takes it for one: the others would take places and show nothing.
    private static String waiting(String visible) {
        return """
        with waiting as (
          select id from complaint
          where status = 'PENDING_APPROVAL'
            or review_draft is not null and status = 'APPEALED'
            or jsonb_exists(course, 'rejection') and status in ('RECEIVED', 'CLASSIFIED')
            or risk_report is not null and risk_report ->> 'approvedAt' is null
          union
          select complaint_id from compensation where state = 'PENDING_APPROVAL')
        select c.id from waiting w join complaint c on c.id = w.id
        where c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED') and %s
        order by c.next_due_at nulls last, c.id limit $1
        """
                .formatted(visible);
    }

    /// These cases in this order, with what waits in them. Those that are gone are left out.
    ///
    /// @param wanted without budgets
    public Uni<List<WaitingCase>> cases(List<UUID> ids, BooksRequest wanted) {
        return pool.withConnection(connection -> new WaitingReading(connection, wanted).read(ids));
    }

    private static List<UUID> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID("id"))
                .toList();
    }
}
