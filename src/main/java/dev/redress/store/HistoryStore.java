package dev.redress.store;

import dev.redress.core.complaint.Status;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/// What the events of cases say of their state, to be read. It is written with the changes.
@ApplicationScoped
public class HistoryStore {

    /// The histories of at most `limit` cases of this status after that id, in the order of the
    /// ids.
    public Uni<List<CaseHistory>> histories(Status status, UUID after, int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                cases(session, status, after, limit)
                                        .chain(cases -> histories(session, cases))));
    }

    private static Uni<List<ComplaintRow>> cases(
            Mutiny.Session session, Status status, UUID after, int limit) {
        return session.createQuery(
                        "from ComplaintRow where status = :status and id > :after order by id",
                        ComplaintRow.class)
                .setParameter("status", status)
                .setParameter("after", after)
                .setMaxResults(limit)
                .setReadOnly(true)
                .getResultList();
    }

    private static Uni<List<CaseHistory>> histories(
            Mutiny.Session session, List<ComplaintRow> cases) {
        if (cases.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createQuery(
                        "from EventRow where complaintId in :ids and facts is not null"
                                + " order by version, seq",
                        EventRow.class)
                .setParameter("ids", cases.stream().map(row -> row.id).toList())
                .setReadOnly(true)
                .getResultList()
                .map(events -> together(cases, events));
    }

    private static List<CaseHistory> together(List<ComplaintRow> cases, List<EventRow> events) {
        Map<UUID, List<EventRow>> byCase =
                events.stream().collect(Collectors.groupingBy(row -> row.complaintId));
        return cases.stream()
                .map(row -> history(row, byCase.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static CaseHistory history(ComplaintRow row, List<EventRow> events) {
        boolean isWhole =
                !events.isEmpty() && events.getFirst().version == ComplaintRow.FIRST_VERSION;
        return new CaseHistory(
                row.toCore(List.of()),
                isWhole
                        ? events.stream()
                                // A change since the case was read belongs to its next version.
                                .filter(event -> event.version <= row.version)
                                .map(EventRow::facts)
                                .toList()
                        : List.of());
    }
}
