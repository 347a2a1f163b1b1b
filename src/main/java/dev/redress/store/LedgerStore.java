package dev.redress.store;

import dev.redress.core.complaint.Status;
import dev.redress.core.sla.LedgerEntry;
import dev.redress.core.sla.Stage;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/// The clock ledger, to be read. It is written with the changes of the cases.
@ApplicationScoped
public class LedgerStore {

    /// What happened to one clock, in order.
    public Uni<List<LedgerEntry>> of(UUID complaintId, Stage stage) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(
                                                "from LedgerRow where complaintId = :id"
                                                        + " and stage = :stage"
                                                        + " order by version, seq",
                                                LedgerRow.class)
                                        .setParameter("id", complaintId)
                                        .setParameter("stage", stage)
                                        .setReadOnly(true)
                                        .getResultList())
                        .map(LedgerStore::entries));
    }

    /// The clocks of at most `limit` cases of this status after that id, in the order of the ids,
    /// with all their entries.
    public Uni<List<CaseClocks>> clocks(Status status, UUID after, int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                cases(session, status, after, limit)
                                        .chain(cases -> clocks(session, cases))));
    }

    private static Uni<List<Object[]>> cases(
            Mutiny.Session session, Status status, UUID after, int limit) {
        return session.createQuery(
                        "select id, caseNo, nextDueAt from ComplaintRow"
                                + " where status = :status and id > :after order by id",
                        Object[].class)
                .setParameter("status", status)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private static Uni<List<CaseClocks>> clocks(Mutiny.Session session, List<Object[]> cases) {
        if (cases.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = cases.stream().map(found -> (UUID) found[0]).toList();
        return all(session, "from DeadlineRow where complaintId in :ids", ids, DeadlineRow.class)
                .chain(deadlines ->
                        all(
                                        session,
                                        "from LedgerRow where complaintId in :ids"
                                                + " order by version, seq",
                                        ids,
                                        LedgerRow.class)
                                .map(entries -> together(cases, deadlines, entries)));
    }

    private static <R> Uni<List<R>> all(
            Mutiny.Session session, String query, List<UUID> ids, Class<R> type) {
        return session.createQuery(query, type)
                .setParameter("ids", ids)
                .setReadOnly(true)
                .getResultList();
    }

    private static List<CaseClocks> together(
            List<Object[]> cases, List<DeadlineRow> deadlines, List<LedgerRow> entries) {
        Map<UUID, List<DeadlineRow>> clocks =
                deadlines.stream().collect(Collectors.groupingBy(row -> row.complaintId));
        Map<UUID, List<LedgerRow>> ledgers =
                entries.stream().collect(Collectors.groupingBy(row -> row.complaintId));
        return cases.stream()
                .map(found -> {
                    UUID id = (UUID) found[0];
                    return new CaseClocks(
                            id,
                            (String) found[1],
                            (Instant) found[2],
                            clocks.getOrDefault(id, List.of()).stream()
                                    .map(DeadlineRow::toCore)
                                    .toList(),
                            entries(ledgers.getOrDefault(id, List.of())));
                })
                .toList();
    }

    private static List<LedgerEntry> entries(List<LedgerRow> rows) {
        return rows.stream().map(LedgerRow::toCore).toList();
    }
}
