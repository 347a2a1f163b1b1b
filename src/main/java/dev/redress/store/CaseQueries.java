package dev.redress.store;

import dev.redress.core.complaint.Evidence;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/// The questions about cases, asked within a session.
final class CaseQueries {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private CaseQueries() {}

    /// Fails with [NotFound].
    static Uni<FoundCase> find(Mutiny.Session session, UUID id) {
        return found(session, id, session.find(ComplaintRow.class, id));
    }

    /// The case of that number. Fails with [NotFound].
    static Uni<FoundCase> find(Mutiny.Session session, String caseNo) {
        return session.createQuery("from ComplaintRow where caseNo = :caseNo", ComplaintRow.class)
                .setParameter("caseNo", caseNo)
                .setReadOnly(true)
                .getResultList()
                .chain(rows -> withDeadlines(session, rows))
                .map(found -> {
                    if (found.isEmpty()) {
                        throw new NotFound("case " + caseNo);
                    }
                    return found.getFirst();
                });
    }

    /// The case of that id, and nobody else changes it until the transaction ends.
    static Uni<FoundCase> lock(Mutiny.Session session, UUID id) {
        return found(
                session, id, session.find(ComplaintRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    static Uni<List<EventRow>> events(Mutiny.Session session, UUID id) {
        return session.createQuery(
                        "from EventRow where complaintId = :id order by version, seq",
                        EventRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    static Uni<List<String>> messageKeys(Mutiny.Session session, UUID id, List<String> keys) {
        return session.createQuery(
                        "select key from OutboxRow where complaintId = :id and key in :keys",
                        String.class)
                .setParameter("id", id)
                .setParameter("keys", keys)
                .getResultList();
    }

    /// Takes messages back that were not sent yet. They leave no trace: nobody ever saw them.
    static Uni<Void> withdraw(Mutiny.Session session, UUID id, List<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createMutationQuery(
                                "delete from OutboxRow where complaintId = :id and key in :keys"
                                        + " and state = :pending")
                        .setParameter("id", id)
                        .setParameter("keys", keys)
                        .setParameter("pending", MessageState.PENDING)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /// @param cases whose evidence it is
    /// @param shared pieces of other cases that belong to it as well
    static Uni<List<EvidenceRow>> evidence(
            Mutiny.Session session,
            List<UUID> cases,
            List<UUID> shared,
            EvidenceSight sight,
            Page page) {
        UUID last = page.last();
        return session.createQuery(
                        """
                        from EvidenceRow where (complaintId in :cases or id in :shared)
                          and id > :last and side in :sides
                          and (:party is null or fileId is null
                            or (side = :party and twinOf is null)
                            or (side <> :party and twinOf is not null))
                        order by id
                        """,
                        EvidenceRow.class)
                .setParameter("cases", cases)
                .setParameter("shared", shared)
                .setParameter("sides", sight.sides())
                .setParameter("party", sight.party())
                .setParameter("last", last == null ? BEFORE_ALL : last)
                .setMaxResults(page.limit() + 1)
                .setReadOnly(true)
                .getResultList();
    }

    static Uni<List<EvidenceRow>> chain(Mutiny.Session session, UUID id) {
        return session.createQuery(
                        "from EvidenceRow where complaintId = :id order by number",
                        EvidenceRow.class)
                .setParameter("id", id)
                .setReadOnly(true)
                .getResultList();
    }

    /// Of each different form that the customer's evidence has one row, with nothing else in it.
    static Uni<List<Object[]>> customersForms(Mutiny.Session session, UUID id) {
        return session.createQuery(
                        "select distinct e.kind, e.mediaType, e.documentType from EvidenceRow e"
                                + " where e.complaintId = :id and e.side = :customer",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("customer", Evidence.Side.CUSTOMER)
                .getResultList();
    }

    static Uni<Long> countEvidence(Mutiny.Session session, UUID id) {
        return session.createQuery(
                        "select count(*) from EvidenceRow where complaintId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /// Those of these ids, newest first.
    static Uni<List<FoundCase>> these(Mutiny.Session session, List<UUID> ids) {
        return session.createQuery(
                        "from ComplaintRow where id in :ids order by id desc", ComplaintRow.class)
                .setParameter("ids", ids)
                .setReadOnly(true)
                .getResultList()
                .chain(rows -> withDeadlines(session, rows));
    }

    static Uni<List<FoundCase>> list(Mutiny.Session session, ComplaintFilter filter, Page page) {
        FilterQuery query = new FilterQuery(filter, page);
        Mutiny.SelectionQuery<ComplaintRow> selection =
                session.createQuery(query.hql(), ComplaintRow.class);
        for (Map.Entry<String, Object> parameter : query.parameters().entrySet()) {
            selection.setParameter(parameter.getKey(), parameter.getValue());
        }
        return selection
                .setMaxResults(page.limit())
                .setReadOnly(true)
                .getResultList()
                .chain(rows -> withDeadlines(session, rows));
    }

    private static Uni<FoundCase> found(Mutiny.Session session, UUID id, Uni<ComplaintRow> row) {
        return row.onItem()
                .ifNull()
                .failWith(() -> new NotFound("case " + id))
                .chain(complaint ->
                        deadlines(session, List.of(id))
                                .map(deadlines -> new FoundCase(complaint, deadlines)));
    }

    private static Uni<List<FoundCase>> withDeadlines(
            Mutiny.Session session, List<ComplaintRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return deadlines(session, ids)
                .map(found -> found.stream().collect(Collectors.groupingBy(d -> d.complaintId)))
                .map(byCase ->
                        rows.stream()
                                .map(row ->
                                        new FoundCase(row, byCase.getOrDefault(row.id, List.of())))
                                .toList());
    }

    private static Uni<List<DeadlineRow>> deadlines(Mutiny.Session session, List<UUID> ids) {
        return session.createQuery("from DeadlineRow where complaintId in :ids", DeadlineRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
