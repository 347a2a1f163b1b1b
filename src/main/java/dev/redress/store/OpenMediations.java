package dev.redress.store;

import dev.redress.core.complaint.Status;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Mediations that are not over, whichever case they belong to.
@ApplicationScoped
public class OpenMediations {

    private final Pool pool;

    OpenMediations(Pool pool) {
        this.pool = pool;
    }

    /// A mediation and its case.
    ///
    /// @param dueAt by when the parties are to agree; absent as long as nobody mediates, and after
    public record Open(
            UUID caseId,
            String caseNo,
            Status status,
            Mediation mediation,
            @Nullable Instant dueAt) {}

    /// Those of cases that `visibility` covers, the first due first, at most `limit`.
    public Uni<List<Open>> list(Visibility visibility, int limit) {
        VisibleCases visible = VisibleCases.of(visibility);
        Tuple parameters = Tuple.of(limit);
        if (visible.value() != null) {
            parameters.addValue(visible.value());
        }
        return pool.preparedQuery(sql(visible.condition()))
                .execute(parameters)
                .map(rows -> Rows.all(rows, OpenMediations::read));
    }

    private static Open read(Row row) {
        return new Open(
                row.getUUID("complaint_id"),
                row.getString("case_no"),
                Cells.constant(Status.class, row, "status"),
                mediation(row),
                Cells.instantIfAny(row, "due_at"));
    }

    private static Mediation mediation(Row row) {
        MediationRow mediation = new MediationRow();
        mediation.id = row.getUUID("id");
        mediation.number = row.getInteger("number");
        mediation.state = Cells.constant(MediationState.class, row, "state");
        mediation.mediator = row.getString("mediator");
        mediation.body = row.getString("words");
        return mediation.toCore();
    }

    private static String sql(String visible) {
        return """
        select m.*, m.body::text as words, c.case_no, c.status, d.due_at
        from mediation m join complaint c on c.id = m.complaint_id
        left join lateral (
          select min(due_at) as due_at from deadline d
          where d.complaint_id = m.complaint_id and d.state in ('RUNNING', 'BREACHED')
            and d.finished_at is null
            and d.stage in ('MEDIATION_INTERNAL', 'MEDIATION_THIRD')) d on true
        where m.state not in ('FULFILLED', 'DECLINED', 'FAILED') and %s
        order by d.due_at nulls last, m.id limit $1
        """
                .formatted(visible);
    }
}
