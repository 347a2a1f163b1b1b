package dev.redress.store;

import dev.redress.core.complaint.Aftermath;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Wish;
import dev.redress.core.sla.WorkCalendar;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Writes what a change leaves beside its case, in the transaction of the change.
final class CaseAftermath {

    private static final String CONFIRM =
            """
            insert into confirmation (id, customer_id, complaint_id, case_no, at, satisfied, said_by,
              proof)
            values (:id, :customer, :case, :caseNo, :at, :satisfied, :by, :proof)
            """;

    private static final String CLOSE =
            """
            insert into closing_record (complaint_id, version, case_no, closed_at, reason, skill_group,
              assignee, severity, category, escalation_level, handling_seconds, promises_kept,
              promises_broken)
            select id, version, case_no, :at, :reason, skill_group, assignee, severity, category,
              escalation_level, :handling, :kept, :broken
            from complaint where id = :case
            """;

    private static final String BEGIN_FILE =
            """
            insert into service_file (customer_id, updated_at) values (:customer, :at)
            on conflict (customer_id) do nothing
            """;

    private static final String ADD_TO_FILE =
            """
            update service_file set cases = cases + 1,
              by_hour[:hour] = by_hour[:hour] + 1,
              apology = apology + case when :wish = 'APOLOGY' then 1 else 0 end,
              time = time + case when :wish = 'TIME' then 1 else 0 end,
              compensation = compensation + case when :wish = 'COMPENSATION' then 1 else 0 end,
              other = other + case when :wish = 'OTHER' then 1 else 0 end,
              updated_at = :at
            where customer_id = :customer
            """;

    private final Mutiny.Session session;
    private final ChangeRequest request;

    CaseAftermath(Mutiny.Session session, ChangeRequest request) {
        this.session = session;
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

    private Uni<Integer> confirm(Complaint stored, Aftermath.Verdict verdict) {
        return session.createNativeQuery(CONFIRM)
                .setParameter("id", TimeOrderedId.at(verdict.at()))
                .setParameter("customer", stored.submission().customer().id())
                .setParameter("case", stored.id())
                .setParameter("caseNo", stored.caseNo())
                .setParameter("at", verdict.at())
                .setParameter("satisfied", verdict.satisfied())
                .setParameter("by", verdict.by())
                .setParameter("proof", SealedColumn.PROOF.sealedIfAny(verdict.proof()))
                .executeUpdate();
    }

    private Uni<Void> close(Complaint stored, Aftermath.@Nullable ClosingRecord closing) {
        return closing == null
                ? nothing()
                : session.createNativeQuery(CLOSE)
                        .setParameter("case", stored.id())
                        .setParameter("at", closing.at())
                        .setParameter("reason", closing.reason())
                        .setParameter("handling", closing.handlingSeconds())
                        .setParameter("kept", closing.promisesKept())
                        .setParameter("broken", closing.promisesBroken())
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private Uni<Void> file(Complaint stored) {
        String customer = stored.submission().customer().id();
        Wish wish = stored.submission().wish();
        int hour = stored.submission().receivedAt().atZone(WorkCalendar.ZONE).getHour();
        return session.createNativeQuery(BEGIN_FILE)
                .setParameter("customer", customer)
                .setParameter("at", request.now())
                .executeUpdate()
                .chain(() ->
                        session.createNativeQuery(ADD_TO_FILE)
                                // Arrays of the database count from 1.
                                .setParameter("hour", hour + 1)
                                .setParameter("wish", wish == null ? "" : wish.name())
                                .setParameter("customer", customer)
                                .setParameter("at", request.now())
                                .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
