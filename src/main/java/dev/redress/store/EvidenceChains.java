package dev.redress.store;

import dev.redress.core.complaint.Exhibit;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The chains of evidence of all cases, one after the other.
@ApplicationScoped
public class EvidenceChains {

    private static final String FOLLOWING =
            """
            from EvidenceRow
            where complaintId > :case or complaintId = :case and number > :number
            order by complaintId, number
            """;

    /// At most `limit` pieces behind the one with this number of this case.
    public Uni<List<Exhibit>> following(UUID caseId, int number, int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(FOLLOWING, EvidenceRow.class)
                                        .setParameter("case", caseId)
                                        .setParameter("number", number)
                                        .setMaxResults(limit)
                                        .setReadOnly(true)
                                        .getResultList())
                        .map(rows -> rows.stream().map(EvidenceRow::toCore).toList()));
    }
}
