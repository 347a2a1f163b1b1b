package dev.redress.store;

import dev.redress.core.complaint.Evidence;
import dev.redress.core.complaint.Exhibit;
import dev.redress.core.evidence.HashChain;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// New pieces of evidence, each in its place in the chain of the case. The case must be locked: two
/// pieces must not follow the same one.
final class ChainedRows {

    private ChainedRows() {}

    static Uni<List<EvidenceRow>> of(Mutiny.Session session, UUID caseId, List<Evidence> fresh) {
        return fresh.isEmpty()
                ? Uni.createFrom().item(List.of())
                : last(session, caseId).map(last -> following(last, caseId, fresh));
    }

    /// Those of a case that has none yet.
    static List<EvidenceRow> first(UUID caseId, List<Evidence> fresh) {
        return following(List.of(), caseId, fresh);
    }

    /// One row, or none.
    private static Uni<List<EvidenceRow>> last(Mutiny.Session session, UUID caseId) {
        return session.createQuery(
                        "from EvidenceRow where complaintId = :id order by number desc",
                        EvidenceRow.class)
                .setParameter("id", caseId)
                .setMaxResults(1)
                .getResultList();
    }

    private static List<EvidenceRow> following(
            List<EvidenceRow> last, UUID caseId, List<Evidence> fresh) {
        String previous = last.isEmpty() ? HashChain.BEGINNING : last.getFirst().hash;
        int number = last.isEmpty() ? 0 : last.getFirst().number;
        List<EvidenceRow> rows = new ArrayList<>();
        for (Evidence evidence : fresh) {
            number++;
            UUID id = TimeOrderedId.at(evidence.at());
            Exhibit exhibit = Exhibit.after(previous, number, id, caseId, evidence);
            rows.add(EvidenceRow.of(exhibit));
            previous = exhibit.hash();
        }
        return rows;
    }
}
