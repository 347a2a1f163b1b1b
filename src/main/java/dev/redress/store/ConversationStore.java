package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Gathering;
import dev.redress.core.complaint.Origin;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What was said, done and shown in a case and in those whose conversation it took over: the cases
/// that went into it, and the one that it came out of, as far as that had come then.
@ApplicationScoped
public class ConversationStore {

    private static final UUID NONE = new UUID(0, 0);
    private static final String TOLD =
            """
            select %s, c.case_no from complaint_event e join complaint c on c.id = e.complaint_id
            where e.complaint_id = any($1) or (e.complaint_id = $2 and e.version <= $3)
            order by e.version, e.seq
            """
                    .formatted(EventRow.READ);
    private static final String COUNT =
            """
            select count(*) from evidence
            where id = any($1) and (complaint_id = any($2) or id = any($3))
            """;

    private final Pool pool;

    ConversationStore(Pool pool) {
        this.pool = pool;
    }

    /// What happened, oldest first; of the case itself in the order in which it was written.
    public Uni<List<Told>> timeline(Complaint complaint) {
        Origin origin = complaint.dossier().course().origin();
        Tuple parameters =
                Tuple.of(
                        ownAndAbsorbed(complaint).toArray(UUID[]::new),
                        origin == null ? NONE : origin.caseId(),
                        origin == null ? 0 : origin.version());
        return pool.preparedQuery(TOLD)
                .execute(parameters)
                .map(rows -> Rows.all(rows, row -> told(row, complaint)))
                .map(ConversationStore::ordered);
    }

    private static Told told(Row row, Complaint complaint) {
        EventRow event = EventRow.read(row);
        boolean isOwn = event.complaintId.equals(complaint.id());
        return new Told(event.toCore(), isOwn ? null : row.getString("case_no"));
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
                : count(complaint, evidence).map(found -> found == evidence.size());
    }

    private Uni<Long> count(Complaint complaint, Set<UUID> evidence) {
        return pool.preparedQuery(COUNT)
                .execute(
                        Tuple.of(
                                evidence.toArray(UUID[]::new),
                                ownAndAbsorbed(complaint).toArray(UUID[]::new),
                                shared(complaint).toArray(UUID[]::new)))
                .map(rows -> rows.iterator().next().getLong(0));
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
