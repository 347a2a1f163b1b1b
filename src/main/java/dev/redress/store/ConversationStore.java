package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Gathering;
import dev.redress.core.complaint.Origin;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// What was said, done and shown in a case and in those whose conversation it took over: the cases
/// that went into it, and the one that it came out of, as far as that had come then.
@ApplicationScoped
public class ConversationStore {

    private static final UUID NONE = new UUID(0, 0);

    /// What happened, oldest first; of the case itself in the order in which it was written.
    public Uni<List<Told>> timeline(Complaint complaint) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session -> told(session, complaint))
                        .map(ConversationStore::ordered));
    }

    private static Uni<List<Told>> told(Mutiny.Session session, Complaint complaint) {
        Origin origin = complaint.dossier().course().origin();
        return session.createQuery(
                        """
                        select e, c.caseNo from EventRow e join ComplaintRow c on c.id = e.complaintId
                        where e.complaintId in :ids
                          or (e.complaintId = :origin and e.version <= :version)
                        order by e.version, e.seq\
                        """,
                        Object[].class)
                .setParameter("ids", ownAndAbsorbed(complaint))
                .setParameter("origin", origin == null ? NONE : origin.caseId())
                .setParameter("version", origin == null ? 0 : origin.version())
                .getResultList()
                .map(rows -> rows.stream().map(row -> told(row, complaint)).toList());
    }

    private static Told told(Object[] row, Complaint complaint) {
        EventRow event = (EventRow) row[0];
        boolean isOwn = event.complaintId.equals(complaint.id());
        return new Told(event.toCore(), isOwn ? null : (String) row[1]);
    }

    private static List<Told> ordered(List<Told> told) {
        boolean isAlone = told.stream().allMatch(one -> one.caseNo() == null);
        return isAlone
                ? told
                : told.stream().sorted(Comparator.comparing(one -> one.event().at())).toList();
    }

    /// Whether each of these is a piece of evidence that is read in the case.
    public Uni<Boolean> holds(Complaint complaint, Set<UUID> evidence) {
        return evidence.isEmpty()
                ? Uni.createFrom().item(true)
                : Panache.withSession(() ->
                        Panache.getSession()
                                .chain(session -> count(session, complaint, evidence))
                                .map(found -> found == evidence.size()));
    }

    private static Uni<Long> count(
            Mutiny.Session session, Complaint complaint, Set<UUID> evidence) {
        return session.createQuery(
                        "select count(*) from EvidenceRow where id in :evidence"
                                + " and (complaintId in :cases or id in :shared)",
                        Long.class)
                .setParameter("evidence", evidence)
                .setParameter("cases", ownAndAbsorbed(complaint))
                .setParameter("shared", shared(complaint))
                .getSingleResult();
    }

    /// Pieces of the case that it came out of.
    static List<UUID> shared(Complaint complaint) {
        Origin origin = complaint.dossier().course().origin();
        return origin == null ? List.of() : origin.evidence();
    }

    /// The case and those that went into it.
    static List<UUID> ownAndAbsorbed(Complaint complaint) {
        List<UUID> ids = new ArrayList<>(List.of(complaint.id()));
        Gathering gathering = complaint.dossier().course().gathering();
        if (gathering != null) {
            ids.addAll(gathering.caseIds());
        }
        return ids;
    }
}
