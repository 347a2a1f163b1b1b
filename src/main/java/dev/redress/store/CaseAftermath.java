package dev.redress.store;

import static dev.redress.store.Cells.sent;

import dev.redress.core.complaint.Aftermath;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Wish;
import dev.redress.core.sla.WorkCalendar;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Writes what a change leaves beside its case, in the transaction of the change.
final class CaseAftermath {

    private static final String CONFIRM =
            """
            insert into confirmation (id, customer_id, complaint_id, case_no, at, satisfied, said_by,
              proof)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private static final String CLOSE =
            """
            insert into closing_record (complaint_id, version, case_no, closed_at, reason, skill_group,
              assignee, severity, category, escalation_level, handling_seconds, promises_kept,
              promises_broken)
            select id, version, case_no, $2::timestamptz, $3::text, skill_group, assignee, severity,
              category, escalation_level, $4::bigint, $5::integer, $6::integer
            from complaint where id = $1
            """;

    private static final String BEGIN_FILE =
            """
            insert into service_file (customer_id, updated_at) values ($1, $2)
            on conflict (customer_id) do nothing
            """;

    private static final String ADD_TO_FILE =
            """
            update service_file set cases = cases + 1,
              by_hour[$3] = by_hour[$3] + 1,
              apology = apology + case when $4 = 'APOLOGY' then 1 else 0 end,
              time = time + case when $4 = 'TIME' then 1 else 0 end,
              compensation = compensation + case when $4 = 'COMPENSATION' then 1 else 0 end,
              other = other + case when $4 = 'OTHER' then 1 else 0 end,
              updated_at = $2
            where customer_id = $1
            """;

    private final SqlConnection connection;
    private final ChangeRequest request;

    CaseAftermath(SqlConnection connection, ChangeRequest request) {
        this.connection = connection;
        this.request = request;
    }

    /// @param stored as the change leaves it
    Uni<Void> write(Complaint stored, Aftermath aftermath) {
        return confirm(stored, aftermath)
                .chain(() -> close(stored, aftermath.closing()))
                .chain(() -> aftermath.archived() ? file(stored) : nothing());
    }

    private Uni<Void> confirm(Complaint stored, Aftermath aftermath) {
        return Multi.createFrom()
                .iterable(aftermath.verdicts())
                .onItem()
                .transformToUniAndConcatenate(verdict -> confirm(stored, verdict))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> confirm(Complaint stored, Aftermath.Verdict verdict) {
        Tuple parameters =
                Tuple.of(
                                TimeOrderedId.at(verdict.at()),
                                stored.submission().customer().id(),
                                stored.id(),
                                stored.caseNo())
                        .addOffsetDateTime(sent(verdict.at()))
                        .addBoolean(verdict.satisfied())
                        .addString(verdict.by())
                        .addString(SealedColumn.PROOF.sealedIfAny(verdict.proof()));
        return connection.preparedQuery(CONFIRM).execute(parameters).replaceWithVoid();
    }

    private Uni<Void> close(Complaint stored, Aftermath.@Nullable ClosingRecord closing) {
        return closing == null
                ? nothing()
                : connection
                        .preparedQuery(CLOSE)
                        .execute(
                                Tuple.of(
                                        stored.id(),
                                        sent(closing.at()),
                                        closing.reason(),
                                        closing.handlingSeconds(),
                                        closing.promisesKept(),
                                        closing.promisesBroken()))
                        .replaceWithVoid();
    }

    private Uni<Void> file(Complaint stored) {
        String customer = stored.submission().customer().id();
        OffsetDateTime now = sent(request.now());
        Wish wish = stored.submission().wish();
        int hour = stored.submission().receivedAt().atZone(WorkCalendar.ZONE).getHour();
        // Arrays of the database count from 1.
        Tuple added = Tuple.of(customer, now, hour + 1, wish == null ? "" : wish.name());
        return connection
                .preparedQuery(BEGIN_FILE)
                .execute(Tuple.of(customer, now))
                .chain(() -> connection.preparedQuery(ADD_TO_FILE).execute(added))
                .replaceWithVoid();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
