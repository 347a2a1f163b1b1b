package dev.redress.store;

import dev.redress.core.compensation.Books;
import dev.redress.core.complaint.Complaint;
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

    private static final String KIN =
            """
            with recursive
              tie as (
                select c.id as one, other from complaint c,
                  unnest(array[c.course -> 'origin' ->> 'caseId', c.course -> 'merger' ->> 'caseId']::uuid[])
                    as other
                where c.customer_id = $2 and c.course <> '{}' and other is not null),
              kin(id) as (
                select $1::uuid
                union
                select case kin.id when tie.one then tie.other else tie.one end
                from tie join kin on kin.id in (tie.one, tie.other))
            select id from kin where id <> $1::uuid order by id
            """;

    private static final String BOOKS =
            """
            select
              (select coalesce(sum(amount), 0) from compensation
               where customer_id = $1 and granted_on >= $2 and complaint_id <> $3
                 and state not in ('REJECTED', 'REVOKED')) as of_customer,
              (select coalesce(sum(amount), 0) from compensation
               where decided_by = $4 and decided_on = $5 and id <> $6
                 and state not in ('REJECTED', 'REVOKED')) as of_day
            """;

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

    // The first half as the index complaint_to_approve has it.
    private static String waiting(String visible) {
        return """
        with waiting as (
          select id from complaint
          where status = 'PENDING_APPROVAL' or review_draft is not null
            or jsonb_exists(course, 'rejection')
            or risk_report is not null and risk_report ->> 'approvedAt' is null
          union
          select complaint_id from compensation where state = 'PENDING_APPROVAL')
        select c.id from waiting w join complaint c on c.id = w.id
        where c.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'REJECTED') and %s
        order by c.next_due_at nulls last, c.id limit $1
        """
                .formatted(visible);
    }

    /// The cases that are one with it; see [KinReading].
    public Uni<List<UUID>> kin(Complaint found) {
        return pool.preparedQuery(KIN)
                .execute(Tuple.of(found.id(), found.submission().customer().id()))
                .map(ApprovalStore::ids);
    }

    /// What is live beside a case and one of its compensations, without budgets: what was asked for
    /// has its place in them.
    public Uni<Books> books(Complaint found, UUID compensation, BooksRequest wanted) {
        return pool.preparedQuery(BOOKS)
                .execute(
                        Tuple.of(
                                found.submission().customer().id(),
                                wanted.since(),
                                found.id(),
                                wanted.account(),
                                wanted.today(),
                                compensation))
                .map(rows -> books(rows.iterator().next()));
    }

    private static Books books(Row row) {
        return new Books(row.getBigDecimal("of_customer"), row.getBigDecimal("of_day"), List.of());
    }

    private static List<UUID> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID("id"))
                .toList();
    }
}
