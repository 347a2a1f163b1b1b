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

    /// A piece in its place.
    ///
    /// @param isErased whether its words were taken out, so that its hash is of what is gone
    public record Link(Exhibit exhibit, boolean isErased) {}

    private static final String FOLLOWING =
            """
            from EvidenceRow
            where complaintId > :case or complaintId = :case and number > :number
            order by complaintId, number
            """;

    /// At most `limit` pieces behind the one with this number of this case.
    public Uni<List<Link>> following(UUID caseId, int number, int limit) {
        return Panache.withSession(() ->
                Panache.getSession()
                        .chain(session ->
                                session.createQuery(FOLLOWING, EvidenceRow.class)
                                        .setParameter("case", caseId)
                                        .setParameter("number", number)
                                        .setMaxResults(limit)
                                        .setReadOnly(true)
                                        .getResultList())
                        .map(rows ->
                                rows.stream()
                                        .map(row -> new Link(row.toCore(), row.erasedAt != null))
                                        .toList()));
    }
}
